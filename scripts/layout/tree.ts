import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The files of a repository by their paths from its root, and how to read one. */
export type Tree = { files: readonly string[]; read(path: string): string };

/** One thing that does not stand where the house puts it. */
export type Problem = { path: string; message: string };

export type Rule = (tree: Tree) => Problem[];

const generated = new Set([
  "node_modules",
  ".next",
  ".turbo",
  ".types",
  "coverage",
  "test-results",
  "playwright-report",
]);

export function openTree(root: string): Tree {
  const entries = globSync("{apps,packages,e2e,bench,scripts}/**/*", {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }) => generated.has(name),
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const paths = files.map((file) => file.slice(join(root, sep).length).replaceAll(sep, "/")).sort();
  return { files: paths, read: (path) => readFileSync(join(root, path), "utf8") };
}
