import { join } from "node:path";
import { checkEmptyNames } from "./layout/empty-names.ts";
import { checkFeatureWords } from "./layout/feature-words.ts";
import { checkFileKinds } from "./layout/file-kinds.ts";
import { checkImportOrder } from "./layout/import-order.ts";
import { checkPageLength } from "./layout/page-length.ts";
import { openTree } from "./layout/tree.ts";

const rules = [checkFeatureWords, checkImportOrder, checkFileKinds, checkEmptyNames, checkPageLength];

const tree = openTree(join(import.meta.dirname, ".."));
const problems = rules.flatMap((rule) => rule(tree));
for (const { path, message } of problems) console.error(`${path}: ${message}`);
console.log(`${tree.files.length} files, ${problems.length} out of place`);
process.exitCode = problems.length > 0 ? 1 : 0;
