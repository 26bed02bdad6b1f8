const opening =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|link|script|style|article|section|main|header|div|table|p|h[1-6]|span|ul|ol|blockquote)(?=[\s>/]))/i;
const charset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i;

/** Whether a text opens as a web page does. @example isHtml("<!doctype html><p>…") // true */
export function isHtml(text: string): boolean {
  return opening.test(text.slice(0, 8192));
}

/** The charset that a page declares. @example declaredCharset('<meta charset="windows-1256">') // "windows-1256" */
export function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 4096);
  return /</.test(head.slice(0, 512)) ? charset.exec(head)?.[1] : undefined;
}
