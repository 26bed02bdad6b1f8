import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readPublishedAt } from "./published-at.ts";

/** What a web page says: its article's words, a line for each paragraph, and what it tells about itself. */
type Page = {
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly source?: { readonly name: string; readonly url?: string };
};

// The compiler is given no browser's types, so these are the few parts of a node that are read here.
type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  getAttribute(name: string): string | null;
};
type Dom = { querySelector(selector: string): Node | null; readonly body: Node | null };

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const silent = new Set(
  "META TITLE SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA HEAD".split(" "),
);

// Readability takes minutes on pages that nest two thousand deep, as broken ones do; browsers stop nesting at 512.
const deepest = 150;
const mostSigns = 40_000;

/**
 * Takes the article out of a web page. A paragraph becomes a line; menus, scripts and advertising are left out.
 * @example readPage("<html><body><p>قُتل جنديان</p></body></html>").text // "قُتل جنديان"
 */
export function readPage(html: string): Page {
  const depth = measureDepth(html);
  if (depth > deepest * 4) return { text: stripTags(html) };
  try {
    return readDom(html, depth <= deepest && countSigns(html) <= mostSigns);
  } catch (error) {
    // the parser and Readability call themselves for each level, and hand over all children of a node at once
    if (error instanceof RangeError) return { text: stripTags(html) };
    throw error;
  }
}

function readDom(html: string, isModest: boolean): Page {
  const source = frame(html);
  const page = parseHTML(source).document as unknown as Dom;
  const wholeText = page.body ? linesOf(page.body) : "";
  const own = {
    title: readMeta(page, "og:title") ?? readTitle(page),
    publishedAt: readDate(page),
    site: readMeta(page, "og:site_name"),
    url: readAddress(page),
  };
  const article = isModest ? takeArticle(source) : null;
  // Readability drops what it takes for clutter; where hardly anything is left of a short page, the page was the report.
  const text = article && article.text.length * 4 > Math.min(wholeText.length, 2000) ? article.text : wholeText;
  const title = own.title ?? article?.title;
  const publishedAt = own.publishedAt ?? article?.publishedAt;
  const name = own.site ?? article?.site ?? (own.url ? new URL(own.url).hostname : undefined);
  return {
    text,
    ...(title && { title }),
    ...(publishedAt && { publishedAt }),
    ...(name && { source: own.url ? { name, url: own.url } : { name } }),
  };
}

type Article = { text: string; title?: string; publishedAt?: string; site?: string };

function takeArticle(source: string): Article | null {
  const page = parseHTML(source).document;
  const reader = new Readability<Node>(page as never, { serializer: (node) => node as unknown as Node });
  const parsed = reader.parse();
  if (!parsed?.content) return null;
  const publishedAt = readPublishedAt(parsed.publishedTime ?? "");
  return {
    text: linesOf(parsed.content),
    ...(parsed.title && { title: tidy(parsed.title) }),
    ...(publishedAt && { publishedAt }),
    ...(parsed.siteName && { site: tidy(parsed.siteName) }),
  };
}

/** The parser makes up neither <html> nor <body>; without them it has no page. */
function frame(html: string): string {
  const bare = html.replace(/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>)?/i, "");
  const whole = /<html[\s>]/i.test(bare) ? bare : `<html>${bare}</html>`;
  if (/<body[\s>]/i.test(whole)) return whole;
  return /<\/head\s*>/i.test(whole)
    ? whole.replace(/<\/head\s*>/i, "$&<body>")
    : whole.replace(/<html(?:\s[^>]*)?>/i, "$&<body>");
}

const opening = /<(\/?)([a-z][^\s/>]*)/iy;
const unnested = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|tr|td|th|dt|dd|option)$/i;
// inside SVG and MathML «/>» closes a tag; in the names of HTML a parser takes no notice of it
const neverSelfClosed = /^(?:a|b|em|font|i|small|span|strong|u)$/i;

function measureDepth(html: string): number {
  let depth = 0;
  let deepestSeen = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    opening.lastIndex = at;
    const [words = "<", slash, name = ""] = opening.exec(html) ?? [];
    at += words.length;
    if (name === "") continue;
    at = findTagEnd(html, at);
    const mayNest = blocks.has(name.toUpperCase()) || neverSelfClosed.test(name);
    if (unnested.test(name) || (html[at - 1] === "/" && !mayNest)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepestSeen = Math.max(deepestSeen, depth);
  }
  return deepestSeen;
}

/** Where a tag's «>» stands: one within quotes after «=» is part of a value. */
function findTagEnd(html: string, from: number): number {
  let quote = "";
  let last = "";
  for (let at = from; at < html.length; at++) {
    const letter = html[at] as string;
    if (quote) {
      if (letter === quote) quote = "";
    } else if (letter === ">") return at;
    else if (last === "=" && (letter === '"' || letter === "'")) quote = letter;
    if (letter.trim() !== "") last = letter;
  }
  return html.length;
}

function countSigns(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) count++;
  return count;
}

const tag = /<(\/?)([a-z][a-z0-9:-]*)(?:[\s/][^<>]*)?>/gi;

/** The words of a page that no parser should be given. */
function stripTags(html: string): string {
  const words = html
    .replace(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, " ")
    .replace(tag, (_, __, name: string) => (blocks.has(name.toUpperCase()) ? "\n" : " "));
  return tidyLines(words);
}

function linesOf(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? "").replace(/[\t\n\r\f ]+/g, " "));
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (silent.has(name)) return;
    const isBlock = blocks.has(name);
    if (isBlock) parts.push("\n");
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push("\n");
    else if (name === "TD" || name === "TH") parts.push(" ");
  };
  walk(root);
  return tidyLines(parts.join(""));
}

function tidyLines(words: string): string {
  const lines = words.split("\n").map((line) => line.replace(/[ \t\r]{2,}/g, " ").trim());
  return lines.filter(Boolean).join("\n");
}

function readMeta(page: Dom, name: string): string | undefined {
  const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
  return found ? tidy(found) || undefined : undefined;
}

function readTitle(page: Dom): string | undefined {
  const heading = page.querySelector("article h1") ?? page.querySelector("h1") ?? page.querySelector("title");
  return tidy(heading?.textContent ?? "") || undefined;
}

function readDate(page: Dom): string | undefined {
  const names = ["article:published_time", "datePublished", "date", "pubdate", "dc.date", "DC.date.issued"];
  const stated = names.map((name) => readMeta(page, name));
  stated.push(page.querySelector('meta[itemprop="datePublished"]')?.getAttribute("content") ?? undefined);
  stated.push(page.querySelector("article time[datetime]")?.getAttribute("datetime") ?? undefined);
  for (const words of stated) {
    const date = words ? readPublishedAt(words) : null;
    if (date) return date;
  }
  return undefined;
}

function readAddress(page: Dom): string | undefined {
  const stated = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? readMeta(page, "og:url");
  return stated && URL.canParse(stated) && /^https?:/.test(stated) ? stated : undefined;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
