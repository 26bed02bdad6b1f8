import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeText } from "./decode-text.ts";
import { findEncoding } from "./encoding.ts";

const arabic = "قُتل ستة جنود في هجوم على مقر للجيش، وفق بيان.\r\nوأصيب 9 آخرون (٣ منهم في حال الخطر)؟ «مالي»";

// Windows-1256 cannot be written by Node, so its table is turned around here.
function encodeWith(label: string, text: string): Buffer {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const letters = [...new TextDecoder(label).decode(bytes)];
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)));
}

function encodeBig(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

test("UTF-8 comes back to the letter, line ends and mark included", () => {
  assert.equal(decodeText(Buffer.from(arabic), "a").text, arabic);
  assert.equal(decodeText(Buffer.from(`\uFEFF${arabic}`), "a").text, `\uFEFF${arabic}`);
});

test("UTF-16 is read with its mark and without, in both byte orders", () => {
  for (const text of [
    arabic,
    "Six soldiers were killed on Monday.",
    "Six soldats tués à Léo — «officiel»",
    "خبر\nقصير",
  ]) {
    assert.equal(decodeText(Buffer.from(`\uFEFF${text}`, "utf16le"), "a").text, `\uFEFF${text}`);
    assert.equal(decodeText(encodeBig(`\uFEFF${text}`), "a").text, `\uFEFF${text}`);
    assert.equal(decodeText(Buffer.from(text, "utf16le"), "a").text, text);
    assert.equal(decodeText(encodeBig(text), "a").text, text);
  }
});

test("Windows-1256 is told from Windows-1252 by its letters", () => {
  const plain = "قتل ستة جنود في هجوم على مقر للجيش، وفق بيان رسمي صدر في 26 فبراير (شباط) 2024.";
  assert.equal(decodeText(encodeWith("windows-1256", plain), "a").text, plain);
  const short = "قتل جنديان";
  assert.equal(decodeText(encodeWith("windows-1256", short), "a").text, short);
  const mixed = `Rapport de l'armée: ${plain} (AFP, Bamako, 26 February 2024)`;
  assert.equal(decodeText(encodeWith("windows-1256", mixed), "a").text, mixed);
  const french = "Six soldats ont été tués à Léo, près de la frontière; « l'armée » a réagi. Œuvre, où, déjà, créée.";
  assert.equal(decodeText(encodeWith("windows-1252", french), "a").text, french);
  assert.equal(decodeText(encodeWith("windows-1252", "Trois blessés, un tué"), "a").text, "Trois blessés, un tué");
  assert.equal(decodeText(encodeWith("windows-1252", "un homme tué"), "a").text, "un homme tué");
});

test("ISO 8859-6 is told from Windows-1256 by the letters that each would give", () => {
  const plain = "هم ستة جنود في هجوم على مقر للجيش، وفق بيان رسمي صدر في 26 فبراير (شباط) 2024.";
  for (const text of [plain, "قتل جنديان", "مقتل 5 في مالي", "قُتل ثلاثةُ جنودٍ", `Bamako (AFP): ${plain}`]) {
    for (const label of ["iso-8859-6", "windows-1256"]) {
      const decoded = decodeText(encodeWith(label, text), "a");
      assert.deepEqual([decoded.text, decoded.encoding], [text, label]);
    }
  }
  for (const french of [
    "Un poste créé",
    "RAPPORT DE L'ARMÉE, ÉTÉ 2024, à Léo",
    "Les soldats tués à Sévaré, près d'un café",
  ])
    assert.equal(decodeText(encodeWith("windows-1252", french), "a").text, french);
});

test("a page's own charset settles what the letters leave open", () => {
  assert.equal(
    decodeText(encodeWith("iso-8859-6", "قتل جنديان في هجوم"), "a", "iso-8859-6").text,
    "قتل جنديان في هجوم",
  );
  assert.equal(decodeText(Buffer.from("قتل"), "a", "windows-1256").text, "قتل");
});

test("a text that ends inside a character keeps what stands before it", () => {
  const bytes = Buffer.from(arabic);
  const whole = Buffer.from("قُتل ستة");
  for (const cut of [whole.length - 1, bytes.length - 1]) {
    const decoded = decodeText((cut < whole.length ? whole : bytes).subarray(0, cut), "a.txt");
    assert.deepEqual(
      decoded.problems.map(({ code, facts }) => [code, facts.byte]),
      [["file-cut", cut - 1]],
    );
    assert.ok(!decoded.text.includes("\uFFFD"));
  }
  const emoji = Buffer.from("خبر 🙂");
  for (const lost of [1, 2, 3]) {
    const decoded = decodeText(emoji.subarray(0, -lost), "a.txt");
    assert.equal(decoded.text, "خبر ");
    assert.equal(decoded.problems[0]?.code, "file-cut");
  }
  const wide = decodeText(Buffer.from(`\uFEFF${arabic}`, "utf16le").subarray(0, -1), "a.txt");
  assert.equal(wide.problems[0]?.code, "file-cut");
  assert.equal(wide.text, `\uFEFF${arabic}`.slice(0, -1));
});

test("a few broken bytes don't turn UTF-8 into another encoding", () => {
  const bytes = Buffer.concat([Buffer.from(arabic), Buffer.from([0xd9, 0x20]), Buffer.from(arabic)]);
  const decoded = decodeText(bytes, "a.txt");
  assert.equal(decoded.encoding, "utf-8");
  assert.equal(decoded.text, bytes.toString("utf8"));
  assert.deepEqual(
    decoded.problems.map(({ code, facts }) => [code, facts.byte]),
    [["file-damaged", Buffer.byteLength(arabic)]],
  );
});

test("what is no text is named", () => {
  const cases: [Buffer, RegExp][] = [
    [Buffer.from("%PDF-1.7\nتقرير"), /PDF/],
    [Buffer.from("PK\x03\x04....", "latin1"), /ZIP/],
    [Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /PNG/],
    [Buffer.from("\xff\xd8\xff\xe0", "latin1"), /JPEG/],
    [Buffer.from("text\0text and more of it\0"), /NUL/],
    [Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)), /NUL|control|encoding/],
    [Buffer.from(Array.from({ length: 400 }, (_, at) => 1 + ((at * 7919) % 255))), /control|encoding/],
  ];
  for (const [bytes, found] of cases) {
    assert.throws(() => decodeText(bytes, "a.bin"), { code: "file-not-text" });
    const named = findEncoding(bytes);
    assert.ok(named.encoding === null && found.test(named.found), JSON.stringify(named));
  }
});

test("no bytes crash it", () => {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed >> 16;
  };
  for (let round = 0; round < 3000; round++) {
    const bytes = Buffer.from(Array.from({ length: next() % 40 }, () => next() % 256));
    try {
      assert.equal(typeof decodeText(bytes, "a").text, "string");
    } catch (error) {
      assert.equal((error as { code?: string }).code, "file-not-text");
    }
  }
});
