/**
 * What a recipe may write on: objects to any depth. Arrays stay readonly, for they are stored as one
 * value: a recipe replaces them.
 */
export type Mutable<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
