/** `"name":[…]` with one element a line. @example [...writeList("claims", [])].join("") // '"claims":[]' */
export function* writeList(name: string, list: readonly unknown[], between = "\n"): Generator<string> {
  yield `"${name}":[`;
  for (const [index, element] of list.entries()) {
    yield `${index === 0 ? between : `,${between}`}${JSON.stringify(element)}`;
  }
  yield list.length === 0 ? "]" : `${between}]`;
}
