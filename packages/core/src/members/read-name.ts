/** A name as people write it in sheets and nicknames, taken apart. */
export type ReadName = {
  /** The name alone: `Aldo` of `[NW] ★ Aldo / Brix`. */
  readonly name: string;
  /** Names of other characters of the same person. */
  readonly alts: readonly string[];
  /** It says of itself that it is an alt, and not whose. */
  readonly isAlt: boolean;
};

const main = "main|principale?";
const alt = "alts?|rerolls?|secondaire|twink";

/** `X (alt of Y)`, `X (main: Y)` and `X (alt: Y)`, all said in the same order. */
const said: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(.+?)\\s*[([](?:${alt})\\s+(?:of |de |d['’])\\s*(.+?)[)\\]]\\s*$`, "iu"), "main:$2/alt:$1"],
  [new RegExp(`^(.+?)\\s*[([](?:${main})\\s*[:=]\\s*(.+?)[)\\]]\\s*$`, "iu"), "main:$2/alt:$1"],
  [new RegExp(`^(.+?)\\s*[([](?:${alt})\\s*[:=]\\s*(.+?)[)\\]]\\s*$`, "iu"), "main:$1/alt:$2"],
];

const label = (words: string) =>
  new RegExp(`^\\s*(?:${words})\\s*[:=]|[([{<【]\\s*(?:${words})\\s*[)\\]}>】]`, "iu");
const mainLabel = label(main);
const altLabel = label(alt);

/** Tags of guilds, and whatever else stands in brackets. */
const brackets = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|【[^】]*】|「[^」]*」|『[^』]*』|«[^»]*»/gu;

/** Emoji, stars, and signs that only join them. */
const ornaments =
  /[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Emoji_Modifier}\p{Regional_Indicator}\u200B-\u200D\uFE0E\uFE0F]/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** `NW | Aldo`: a tag before the name. */
const tag = /^\p{Lu}{1,4}$/u;

/** The name in a text, its decoration put away, and the names of other characters that stand beside it. */
export function readName(text: string): ReadName {
  const parts = divide(text);
  const first = parts.find(({ kind }) => kind === "main") ?? parts.find(({ kind }) => kind === "plain");
  const [alone] = parts;
  if (!first)
    return { name: alone?.value ?? text.trim(), alts: valuesOf(parts.slice(1)), isAlt: alone !== undefined };
  const others = parts.filter((part) => part !== first && part.isCharacter);
  return { name: first.value, alts: valuesOf(others), isAlt: false };
}

type Part = {
  readonly value: string;
  readonly kind: "main" | "alt" | "plain";
  /** Whether it names somebody, and is no remark such as the `Tank` of `Aldo | Tank`. */
  readonly isCharacter: boolean;
};

function divide(text: string): readonly Part[] {
  const ordered = said.reduce((one, [form, order]) => one.replace(form, order), text.normalize("NFKC"));
  const parts = ordered.split(/\s*[|•·]\s*|\s+[-–—]\s+/u).flatMap((remark, index) => {
    return remark.split(/\s*[/\\&]\s*|\s*,\s+/u).map((piece) => readPart(piece, index === 0));
  });
  const named = parts.filter(({ value }) => value !== "");
  const names = named.filter(({ value }) => !tag.test(value));
  return names.length > 0 && tag.test(named[0]?.value ?? "") ? promote(names) : named;
}

/** What comes after a tag is the name, and no remark. */
function promote([first, ...others]: readonly Part[]): readonly Part[] {
  return first ? [{ ...first, isCharacter: true }, ...others] : others;
}

function readPart(piece: string, isCharacter: boolean): Part {
  const kind = mainLabel.test(piece) ? "main" : altLabel.test(piece) ? "alt" : "plain";
  const unlabelled = piece.replace(mainLabel, " ").replace(altLabel, " ");
  return { value: strip(unlabelled), kind, isCharacter: isCharacter || kind !== "plain" };
}

function strip(text: string): string {
  const bare = text.replace(brackets, " ").replace(ornaments, " ").replace(edges, "");
  return bare.replace(/\s+/gu, " ").trim();
}

function valuesOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ value }) => value);
}
