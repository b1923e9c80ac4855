/** Sources are one line of markdown at most: emphasis and links become plain words. */
export const withoutMarkdown = (text: string): string =>
  text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__|\*|_)(?=\S)(.+?)\1/g, '$2');
