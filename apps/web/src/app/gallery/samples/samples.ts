import type { Language } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import { useLocale } from "next-intl";
import type { Tone } from "#web/components/ui/chip.tsx";
import { english } from "./english.ts";
import { french } from "./french.ts";

export type Samples = typeof english;

const samples: Record<Language, Samples> = { en: english, fr: french };

/** What the gallery shows, in the reader's language. Names and numbers are the same in all. */
export function useSamples(): Samples & { readonly members: readonly SampleMember[] } {
  const words = samples[useLocale()];
  return { ...words, members: roster.map((member) => toSample(member, words)) };
}

export type SampleMember = {
  readonly id: string;
  readonly name: string;
  readonly rank: string;
  readonly role: Role;
  readonly className: string;
  readonly power: number;
  readonly balance: number;
  readonly status: string;
  readonly tone: Tone;
};

type Rostered = Pick<SampleMember, "id" | "name" | "role" | "className" | "power" | "balance"> & {
  readonly standing: "active" | "trial" | "away";
};

const roster: readonly Rostered[] = [
  {
    id: "101",
    name: "Aurélien",
    role: "healer",
    className: "Templar",
    power: 6420,
    balance: 1204.5,
    standing: "active",
  },
  {
    id: "102",
    name: "Kestrel",
    role: "tank",
    className: "Steelheart",
    power: 6385,
    balance: 1166,
    standing: "active",
  },
  {
    id: "103",
    name: "Ravenor",
    role: "melee",
    className: "Gladiator",
    power: 6350,
    balance: 1098.25,
    standing: "active",
  },
  {
    id: "104",
    name: "Зоряна",
    role: "ranged",
    className: "Liberator",
    power: 5980,
    balance: 264,
    standing: "trial",
  },
  {
    id: "105",
    name: "Łucja",
    role: "flanker",
    className: "Shadowdancer",
    power: 6290,
    balance: 948,
    standing: "active",
  },
  {
    id: "106",
    name: "Þórdís",
    role: "support",
    className: "Invocator",
    power: 5890,
    balance: 744,
    standing: "away",
  },
];

export const ownId = "103";

export const memberIds = roster.map(({ id }) => id);

const tones = { active: "good", trial: "lamp", away: "info" } as const;

function toSample({ standing, ...member }: Rostered, words: Samples): SampleMember {
  const rank = standing === "trial" ? words.ranks.trial : words.ranks.member;
  return { ...member, rank, status: words.standings[standing], tone: tones[standing] };
}

/** Enough rows that only those in sight are drawn. */
export function manyMembers(words: Samples): readonly SampleMember[] {
  return Array.from({ length: 500 }, (_, index) => {
    const member = roster[index % roster.length] as Rostered;
    const name = `${member.name} ${index + 1}`;
    return toSample({ ...member, id: `many-${index}`, name, balance: member.balance + index }, words);
  });
}
