/** Made at build time by scripts/pdfFonts.ts. */
declare module 'virtual:pdf-fonts' {
  export const faces: readonly {
    readonly name: string;
    /** The letters it has, as [first, count, first, count, ...]. */
    readonly coverage: readonly number[];
    /** The TTF, deflated, in base64. */
    readonly load: () => Promise<{ readonly default: string }>;
  }[];
}
