/** A name as people write it in sheets and nicknames, taken apart. */
export type ReadName = {
  /** The name alone: `Aldo` of `[NW] ★ Aldo / Brix`. */
  readonly name: string;
  /** Names of other characters of the same person. */
  readonly alts: readonly string[];
  /** It says of itself that it is an alt. */
  readonly isAlt: boolean;
  /** Whose alt it says to be; null when it does not say. */
  readonly ownerName: string | null;
};

const main = "main|principale?";
const alt = "alts?|rerolls?|secondaire|twink";

/** `X (alt of Y)` and `X (main: Y)`. */
const owned = new RegExp(
  `^(.+?)\\s*[([]\\s*(?:(?:${alt})\\s+(?:of |de |d['’])|(?:${main})\\s*[:=])\\s*(.+?)[)\\]]\\s*$`,
  "iu",
);

/** `X (alt: Y)`, in the order of `X / alt: Y`. */
const owning = new RegExp(`^(.+?)\\s*[([]\\s*(?:${alt})\\s*[:=]\\s*(.+?)[)\\]]\\s*$`, "iu");

const label = (words: string) =>
  new RegExp(`^\\s*(?:${words})\\s*[:=]|[([{<【]\\s*(?:${words})\\s*[)\\]}>】]`, "iu");
const mainLabel = label(main);
const altLabel = label(alt);

/** Tags of guilds, and whatever else stands in brackets. */
const brackets = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|【[^】]*】|「[^」]*」|『[^』]*』|«[^»]*»/gu;

/** Emoji, stars, and signs that only join them. */
const ornaments =
  /\p{Extended_Pictographic}|\p{So}|\p{Sk}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200B|\u200D|\uFE0F/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** `NW | Aldo`: a tag before the name. */
const tag = /^\p{Lu}{1,4}$/u;

/** The name in a text, its decoration put away, and the names of other characters that stand beside it. */
export function readName(text: string): ReadName {
  const plain = text.normalize("NFKC");
  const [, own, owner] = owned.exec(plain) ?? [];
  if (own !== undefined && owner !== undefined)
    return { name: strip(own), alts: [], isAlt: true, ownerName: strip(owner) };
  const parts = divide(plain.replace(owning, "$1/alt:$2"));
  const first = parts.find(({ kind }) => kind === "main") ?? parts.find(({ kind }) => kind === "plain");
  const shown = first ?? parts[0];
  const alts = parts.filter((part) => part !== shown && part.isCharacter).map(({ value }) => value);
  const isAlt = shown !== undefined && first === undefined;
  return { name: shown?.value ?? text.trim(), alts, isAlt, ownerName: null };
}

type Part = {
  readonly value: string;
  readonly kind: "main" | "alt" | "plain";
  /** Whether it names somebody, and is no remark such as the `Tank` of `Aldo | Tank`. */
  readonly isCharacter: boolean;
};

function divide(text: string): readonly Part[] {
  const parts = text
    .split(/\s*[|•·]\s*|\s+[-–—]\s+/u)
    .flatMap((remark, index) =>
      remark.split(/\s*[/\\&]\s*|\s*,\s+/u).map((piece) => readPart(piece, index === 0)),
    );
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
