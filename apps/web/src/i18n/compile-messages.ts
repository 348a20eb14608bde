import compile from "icu-minify/compile";

type Tree = { readonly [key: string]: string | Tree };

/** A file of messages on its way into the build: each sentence as the browser writes it, without reading it first. */
export default function compileMessages(source: string): string {
  return JSON.stringify(compileTree(JSON.parse(source)));
}

function compileTree(tree: Tree): unknown {
  return Object.fromEntries(
    Object.entries(tree).map(([key, text]) => [
      key,
      typeof text === "string" ? compile(text) : compileTree(text),
    ]),
  );
}
