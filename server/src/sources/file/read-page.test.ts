import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredCharset, isHtml } from "./html.ts";
import { readPage } from "./read-page.ts";

const paragraph =
  "أعلن المتحدث باسم الحكومة، يوم الخميس في بيان، أن حصيلة قتلى الحادث المروري الذي وقع يوم الثلاثاء ارتفعت.";
const page = `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حصيلة الحادث | وكالة النهر</title>
<meta property="og:title" content="حصيلة الحادث ترتفع إلى 40 قتيلا">
<meta property="og:site_name" content="وكالة النهر">
<meta property="article:published_time" content="2024-02-29T18:00:00+00:00">
<link rel="canonical" href="https://nahr.example/news/40">
<style>p { color: red }</style><script>var tracking = "لا يقرأ";</script></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<article><h1>حصيلة الحادث ترتفع إلى 40 قتيلا</h1>
<p>${paragraph}</p><p>${paragraph} <b>31</b> إلى&nbsp;40 &amp; أكثر<br>سطر ثان</p><p>${paragraph}</p><p>${paragraph}</p></article>
<footer><p>جميع الحقوق محفوظة</p></footer></body></html>`;

test("an article is taken out of its page, a line for each paragraph", () => {
  const { text, ...own } = readPage(page);
  assert.deepEqual(own, {
    title: "حصيلة الحادث ترتفع إلى 40 قتيلا",
    publishedAt: "2024-02-29T18:00:00+00:00",
    source: { name: "وكالة النهر", url: "https://nahr.example/news/40" },
  });
  assert.deepEqual(text.split("\n").slice(-5), [
    paragraph,
    `${paragraph} 31 إلى\u00a040 & أكثر`,
    "سطر ثان",
    paragraph,
    paragraph,
  ]);
  assert.doesNotMatch(text, /رياضة|يقرأ|color/);
});

test("a short page is read as a whole", () => {
  assert.deepEqual(readPage("<html><body><p>قُتل جنديان</p><div>في مالي</div></body></html>"), {
    text: "قُتل جنديان\nفي مالي",
  });
  assert.equal(readPage("<p>قُتل <b>جنديان</b></p><p>في مالي</p>").text, "قُتل جنديان\nفي مالي");
  assert.equal(readPage("<html><body><table><tr><td>a</td><td>b</td></tr></table></body></html>").text, "a b");
});

test("a page of nothing and a page of noise give no crash", () => {
  assert.equal(readPage("<html></html>").text, "");
  assert.equal(readPage("<html><body><script>1</script></body></html>").text, "");
  for (const noise of ["<!doctype html><<<>>>", "<html><p><table><p></b>x", `<html>${"<div>".repeat(300)}نص`]) {
    assert.equal(typeof readPage(noise).text, "string");
  }
});

test("a page of nothing but signs, and one that nests in odd ways, is still read", () => {
  for (const part of ["<", "</", "<>", "<é>", "<div/>", "<x-y>", "<a:b>", '<div a="<">']) {
    const { text } = readPage(`<html><body>${part.repeat(100_000)}قُتل جنديان`);
    assert.ok(text.endsWith("قُتل جنديان"), part);
  }
});

test("a page is known by its beginning", () => {
  for (const html of [
    "<!DOCTYPE html><p>",
    "\uFEFF \n<html>",
    "<!-- a --><html lang='ar'>",
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC>',
    "<p>قُتل</p>",
  ]) {
    assert.ok(isHtml(html), html);
  }
  for (const text of ["قُتل <b>جنديان</b>", "<قُتل>", "<3 soldiers", "<pre-war> figures", "{}"])
    assert.ok(!isHtml(text), text);
  assert.equal(
    declaredCharset(Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1256">')),
    "windows-1256",
  );
  assert.equal(declaredCharset(Buffer.from("no page charset=x")), undefined);
});
