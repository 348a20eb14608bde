import type { Rule } from "./tree.ts";

const longestLines = 40;

/** A page takes parameters, reads through one use-case and renders; what is longer belongs to its feature. */
export const checkPageLength: Rule = ({ files, read }) =>
  files
    .filter((path) => /^apps\/web\/src\/app\/(.*\/)?page\.tsx$/.test(path))
    .map((path) => ({ path, lines: read(path).trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > longestLines)
    .map(({ path, lines }) => ({ path, message: `${lines} lines: a page has at most ${longestLines}` }));
