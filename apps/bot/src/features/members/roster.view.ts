import { type ButtonLook, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { Roster, RosterRow } from "@guildhall/use-cases/members";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";
import { nameBuild, writeShare } from "./profile.view.ts";
import { writeAllSeats } from "./seats.view.ts";

const pageSize = 25;

type Turning = {
  readonly page: number;
  /** The button to another page. */
  turn(params: { readonly page: number }, look: ButtonLook): APIButtonComponentWithCustomId;
};

/** One page of those who are in the guild, by house, rank and name. A page that is no longer there is the last one. */
export function roster(t: Translate, shownRoster: Roster, turning: Turning): MessageView {
  const { rows, houses } = shownRoster;
  const present = rows.filter(({ standing }) => standing !== "left").toSorted(inOrderOf(shownRoster));
  if (present.length === 0) return { content: t("members.web.none") };
  const pageCount = Math.ceil(present.length / pageSize);
  const page = Math.min(Math.max(turning.page, 1), pageCount);
  const shown = present.slice((page - 1) * pageSize, page * pageSize);
  const line = toLine(t, shownRoster);
  const seats = writeAllSeats(t, houses);
  return {
    embeds: [
      {
        title: t("members.profile.roster", { count: present.length }),
        color: lampColour,
        description: shown
          .flatMap((one, index) => [...headOf(shownRoster, one, shown[index - 1]), line(one)])
          .join("\n"),
        ...(seats ? { footer: { text: seats } } : {}),
      },
    ],
    components: pageCount > 1 ? [turnButtons(t, { ...turning, page }, pageCount)] : [],
  };
}

function inOrderOf({ ranks, houses }: Roster): (one: RosterRow, other: RosterRow) => number {
  const placeOf = new Map(ranks.map(({ rankId, position }) => [rankId, position]));
  const houseOf = new Map(houses.map(({ houseId, position }) => [houseId, position]));
  const house = ({ houseId }: RosterRow) => houseOf.get(houseId) ?? 0;
  const place = ({ rankId }: RosterRow) =>
    (rankId === null ? undefined : placeOf.get(rankId)) ?? ranks.length + 1;
  return (one, other) => house(one) - house(other) || place(one) - place(other);
}

/** The house stands above the first of its people on a page; of a single one nobody hears. */
function headOf(
  { houses }: Roster,
  { houseId }: RosterRow,
  before: RosterRow | undefined,
): readonly string[] {
  const house = houses.find((one) => one.houseId === houseId);
  if (houses.length < 2 || !house || before?.houseId === houseId) return [];
  return [`__${escapeMarkdown(house.name)}__`];
}

function toLine(t: Translate, { ranks, game }: Roster): (row: RosterRow) => string {
  const nameOf = new Map(ranks.map(({ rankId, name }) => [rankId, escapeMarkdown(name)]));
  return ({ name, rankId, build, share }) => {
    const parts = [
      `**${escapeMarkdown(name)}**`,
      rankId === null ? undefined : nameOf.get(rankId),
      build && nameBuild(t, game, build),
      share && writeShare(t, share),
    ];
    return parts.filter(Boolean).join(" · ");
  };
}

function turnButtons(t: Translate, { page, turn }: Turning, pageCount: number) {
  return row(
    turn({ page: page - 1 }, { label: t("members.profile.back"), isDisabled: page === 1 }),
    turn(
      { page: page + 1 },
      { label: t("members.profile.next", { page, pages: pageCount }), isDisabled: page === pageCount },
    ),
  );
}
