import { type Place, places, subWords } from "./places.ts";
import type { Problem, Rule } from "./tree.ts";

/** A feature's folder holds only the kinds of file that its place has, so that a name says what is inside. */
export const checkFileKinds: Rule = ({ files }) =>
  files.flatMap((path) => places.flatMap((place) => checkFile(path, place)));

function checkFile(path: string, place: Place): Problem[] {
  if (!path.startsWith(`${place.folder}/`)) return [];
  const [feature = "", ...below] = path.slice(place.folder.length + 1).split("/");
  const fileName = below.pop();
  // A file beside the features, or a folder that is not one, follows no feature's rules.
  if (!fileName || place.infrastructure.includes(feature)) return [];
  const known = place.hasSubWords ? [...place.inside, ...(subWords[feature] ?? [])] : place.inside;
  const stranger = below.find((folder) => !known.includes(folder));
  if (stranger) return [{ path, message: `a feature here has no folder "${stranger}"` }];
  if (below.includes("components") || isAllowed(fileName, place)) return [];
  return [{ path, message: `no kind of file that belongs into a feature of ${place.folder}` }];
}

function isAllowed(fileName: string, { suffixes, plainNames }: Place): boolean {
  const [name = "", ...suffix] = fileName.split(".");
  const ending = suffix.join(".");
  return suffixes.includes(ending) || (ending === "ts" && plainNames.test(name));
}
