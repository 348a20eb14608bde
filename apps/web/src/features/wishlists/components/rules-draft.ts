import {
  type Gate,
  type GateKind,
  type GuildCriterion,
  gateKinds,
  type RuleSet,
  ruleSet,
} from "@guildhall/core/wishlists";
import type { Plain } from "#web/components/plain.ts";

/** Kinds of criteria that officers put in order. */
export const guildCriteria = [
  "interest",
  "wishRank",
  "attendance",
  "lootWeight",
  "tier",
  "points",
  "wishedAt",
  "roll",
] as const satisfies readonly GuildCriterion["kind"][];

export type CriterionKind = (typeof guildCriteria)[number];

/** A gate as it stands in its fields. */
export type GateDraft = {
  readonly kind: GateKind;
  readonly isOn: boolean;
  readonly fields: Readonly<Record<string, string>>;
};

/** A criterion as it stands in its fields. Lists are written with commas, points as people write them. */
export type CriterionDraft = {
  readonly kind: CriterionKind;
  readonly windowDays: string;
  readonly bands: string;
  readonly names: string;
  readonly order: readonly string[];
  /** The tier of each rank, by its number; empty for none. */
  readonly ofRanks: Readonly<Record<string, string>>;
};

export type RulesDraft = {
  readonly gates: readonly GateDraft[];
  readonly criteria: readonly CriterionDraft[];
};

/** What a gate asks that nobody has set yet. */
const usualFields: Readonly<Record<GateKind, Readonly<Record<string, string>>>> = {
  active: {},
  notOnTrial: {},
  daysInGuild: { days: "14" },
  attendance: { percent: "50", windowDays: "30", minEvents: "4" },
  wasThere: {},
  cooldown: { weight: "5", days: "21" },
  strikes: { below: "3" },
};

const always = "always";

export function draftOfRules(rules: Plain<RuleSet>): RulesDraft {
  return {
    gates: gateKinds.map((kind) => {
      const gate = rules.gates.find((one) => one.kind === kind);
      return {
        kind,
        isOn: gate !== undefined,
        fields: { ...usualFields[kind], ...(gate && fieldsOf(gate)) },
      };
    }),
    criteria: rules.criteria.map(draftOfCriterion),
  };
}

function fieldsOf({ kind: _kind, ...numbers }: Plain<Gate>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).map(([field, value]) => [field, String(value ?? always)]),
  );
}

/** A criterion that is added begins as presets have it. */
export function newCriterion(kind: CriterionKind, interests: readonly string[]): CriterionDraft {
  const bands: Partial<Record<CriterionKind, string>> = {
    wishRank: "1, 3",
    attendance: "80, 60",
    lootWeight: "0, 3",
    points: "600, 300",
  };
  const windowDays = kind === "lootWeight" ? "30" : "60";
  return { kind, windowDays, bands: bands[kind] ?? "", names: "Core, Second", order: interests, ofRanks: {} };
}

function draftOfCriterion(criterion: Plain<GuildCriterion>): CriterionDraft {
  const blank = newCriterion(criterion.kind, []);
  switch (criterion.kind) {
    case "interest":
      return { ...blank, order: criterion.order };
    case "attendance":
    case "lootWeight":
      return {
        ...blank,
        windowDays: String(criterion.windowDays ?? always),
        bands: criterion.bands.join(", "),
      };
    case "wishRank":
      return { ...blank, bands: criterion.bands.join(", ") };
    case "points":
      return { ...blank, bands: criterion.bands.map((edge) => edge / 100).join(", ") };
    case "tier":
      return {
        ...blank,
        names: criterion.names.join(", "),
        ofRanks: Object.fromEntries(criterion.ofRanks.map(({ rankId, tier }) => [rankId, String(tier)])),
      };
    case "wishedAt":
    case "roll":
      return blank;
  }
}

/** The rules that a draft says; undefined while a field cannot be read. */
export function readRulesDraft({ gates, criteria }: RulesDraft): RuleSet | undefined {
  const read = ruleSet.safeParse({
    gates: gates.filter(({ isOn }) => isOn).map(({ kind, fields }) => ({ kind, ...readFields(fields) })),
    criteria: criteria.map(readCriterion),
  });
  return read.data;
}

/** Whether both say the same rules, however they are written. What cannot be read says others. */
export function isSameDraft(one: RulesDraft, other: RulesDraft): boolean {
  return JSON.stringify(readRulesDraft(one)) === JSON.stringify(readRulesDraft(other));
}

function readFields(fields: GateDraft["fields"]): Record<string, number | null> {
  return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, readNumber(text)]));
}

function readCriterion({ kind, ...draft }: CriterionDraft): unknown {
  const windowDays = readNumber(draft.windowDays);
  const bands = splitList(draft.bands).map(Number);
  const ofRanks = Object.entries(draft.ofRanks)
    .filter(([, tier]) => tier !== "")
    .map(([rankId, tier]) => ({ rankId: Number(rankId), tier: Number(tier) }));
  switch (kind) {
    case "interest":
      return { kind, order: draft.order };
    case "points":
      return { kind, bands: bands.map((edge) => Math.round(edge * 100)) };
    case "tier":
      return { kind, names: splitList(draft.names), ofRanks };
    case "wishRank":
      return { kind, bands };
    case "attendance":
    case "lootWeight":
      return { kind, windowDays, bands };
    case "wishedAt":
    case "roll":
      return { kind };
  }
}

/** An empty field is no number, and no rule takes it. */
function readNumber(text: string): number | null {
  if (text === always) return null;
  return text.trim() === "" ? Number.NaN : Number(text);
}

/** What is written with commas between. */
export const splitList = (text: string) =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Puts one to another place, and the others move up or down. */
export function moveTo<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const moved = items[from];
  return moved === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, moved);
}
