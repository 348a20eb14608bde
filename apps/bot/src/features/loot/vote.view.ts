import type { ShownRanking } from "@guildhall/core/wishlists";
import type { CouncilView, SessionView } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import type { ModalLook } from "#bot/discord/define-modal.ts";
import { keepFittingLines, tellItemName } from "../items/index.ts";
import { type LootWords, tellCell, tellCriterion } from "./tell-cell.ts";

/** Discord's limits of a dialog's title, and of the options of a select, of which one is for nobody. */
const longestTitle = 45;
const mostCandidates = 24;
/** Nobody reads more in a dialog. */
const room = 1_800;
const mostCriteria = 4;

/** What stands for taking the own vote back. */
export const nobody = 0;

type Ballot = {
  readonly session: SessionView;
  readonly council: CouncilView;
  readonly ranking: ShownRanking;
};

/** The dialog of a vote: who wants it, with what the guild's rules look at, the own vote so far, and why. */
export function voteDialog(words: LootWords, ballot: Ballot): ModalLook<"member" | "reason"> {
  const { t } = words;
  const { session, council, ranking } = ballot;
  const { item } = session;
  const candidates = ranking.places.slice(0, mostCandidates);
  const isCut = candidates.length < ranking.places.length;
  const lines = candidates.map((place, index) => tellCandidate(words, ballot, { place, index }));
  const notes = [...(isCut ? [t("loot.moreOnDashboard")] : []), t("loot.council.hidden")];
  return {
    title: (item ? tellItemName(t, item.shown) : t("loot.someItem")).slice(0, longestTitle),
    text: [...keepFittingLines(lines, room), ...notes.map((note) => `-# ${note}`)].join("\n"),
    fields: {
      member: {
        label: t("loot.council.whom"),
        value: String(council.own?.memberId ?? ""),
        options: [
          ...candidates.map(({ memberId }, index) => ({
            label: nameIn(words, session, memberId).slice(0, 100),
            description: t("loot.place", { place: index + 1 }),
            value: String(memberId),
          })),
          { label: t("loot.council.nobody"), value: String(nobody) },
        ],
      },
      reason: {
        label: t("loot.council.reason"),
        isLong: true,
        isOptional: true,
        maxLength: 200,
        ...(council.own?.reason && { value: council.own.reason }),
      },
    },
  };
}

type Candidate = { readonly place: ShownRanking["places"][number]; readonly index: number };

function tellCandidate(words: LootWords, { session, ranking }: Ballot, { place, index }: Candidate): string {
  const values = ranking.criteria.slice(0, mostCriteria).flatMap((criterion, at) => {
    const cell = place.cells[at];
    return cell ? [`${tellCriterion(words, criterion)}: ${tellCell(words, criterion, cell)}`] : [];
  });
  const name = escapeMarkdown(nameIn(words, session, place.memberId));
  return [`${index + 1}. **${name}**`, ...values].join(" · ");
}

function nameIn({ t }: LootWords, { people }: SessionView, memberId: number): string {
  return people.find((one) => one.memberId === memberId)?.name ?? t("loot.somebody");
}
