import type { Language } from "@guildhall/core";
import { type AttendanceShare, shareFromEvents } from "@guildhall/core/attendance";
import { type Game, profileOf } from "@guildhall/core/games";
import { findProfileGaps } from "@guildhall/core/members";
import { lampColour, type MessageView } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateClass } from "@guildhall/i18n";
import type { MemberDetails, StrikeView } from "@guildhall/use-cases/members";
import { type APIEmbedField, escapeMarkdown } from "discord.js";

type Words = { readonly t: Translate; readonly language: Language };

/** A member as everybody may see one. Without components: those of the message stay when it is drawn anew. */
export function profile(
  { t, language }: Words,
  details: MemberDetails,
  strikes: readonly StrikeView[] = [],
): MessageView {
  const { member, characters } = details;
  return {
    embeds: [
      {
        title: member.name,
        color: lampColour,
        description: describe({ t, language }, details),
        fields: [
          ...characters.map((character) => characterField({ t, language }, details.game, character)),
          ...strikesField(t, strikes),
        ],
      },
    ],
  };
}

function describe(
  { t, language }: Words,
  { member, isOwn, ranks, houses, share, balances, characters }: MemberDetails,
): string {
  const rank = ranks.find(({ rankId }) => rankId === member.rankId);
  const house = houses.length > 1 && houses.find(({ houseId }) => houseId === member.houseId);
  const places = [rank, house].flatMap((place) => (place ? [escapeMarkdown(place.name)] : []));
  return [
    [t(`members.standings.${member.standing}`), ...places].join(", "),
    ...(share ? [t("members.profile.attended", { share: writeShare(t, share) })] : []),
    ...(balances ?? []).map(({ poolName, balance }) => `${poolName}: ${formatAmount(language, balance)}`),
    ...(characters.length === 0 ? [t("members.profile.noCharacter")] : []),
    ...(isOwn ? writeGaps({ t, language }, { characters, timeZone: member.timeZone }) : []),
  ].join("\n");
}

/** What else the own profile lacks. That it has no character is said with what to do about it. */
function writeGaps(
  { t, language }: Words,
  profile: Parameters<typeof findProfileGaps>[0],
): readonly string[] {
  const gaps = findProfileGaps(profile).filter((gap) => gap !== "character");
  if (gaps.length === 0) return [];
  const what = new Intl.ListFormat(language).format(gaps.map((gap) => t(`members.web.gaps.${gap}`)));
  return [t("members.web.gaps.lacks", { what })];
}

/** As many as fit a field's 1,024 characters, however much of each has to be escaped; all of them are on the page. */
const shownStrikes = 2;

function strikesField(t: Translate, strikes: readonly StrikeView[]): readonly APIEmbedField[] {
  const standing = strikes.filter(({ isStanding }) => isStanding);
  if (standing.length === 0) return [];
  const value = standing
    .slice(0, shownStrikes)
    .map((strike) => `- ${escapeMarkdown(writeReason(t, strike))}`)
    .join("\n");
  return [{ name: t("members.strikes.count", { count: standing.length }), value }];
}

/** Why it was given. */
export function writeReason(t: Translate, { reason, eventTitle }: StrikeView): string {
  return eventTitle === null ? (reason ?? "") : t("members.strikes.noShow", { title: eventTitle });
}

/** `92 %`, or how many events are missing for a percentage. */
export function writeShare(t: Translate, { percent, countedEvents }: AttendanceShare): string {
  return percent === null
    ? t("members.web.share.new", { counted: countedEvents, needed: shareFromEvents })
    : t("members.profile.percent", { share: percent / 100 });
}

type Character = MemberDetails["characters"][number];
type Build = Character["builds"][number];

function characterField({ t }: Words, game: Game, { name, isMain, builds }: Character): APIEmbedField {
  const lines = builds.map((build) => {
    const title = build.link ? `[${nameBuild(t, game, build)}](${build.link})` : nameBuild(t, game, build);
    return build.power === null ? title : t("members.profile.build", { build: title, power: build.power });
  });
  const kind = t(`members.web.characters.${isMain ? "main" : "alt"}`);
  return {
    name: `${escapeMarkdown(name)} (${kind})`,
    value: lines.join("\n") || t("members.profile.noBuild"),
    inline: true,
  };
}

/** `Templar, Tank`; in a game without classes the role. */
export function nameBuild(
  t: Translate,
  game: Game,
  { classKey, role }: Pick<Build, "classKey" | "role">,
): string {
  const gameClass = profileOf(game).classes.find(({ key }) => key === classKey);
  const roleName = t(`shell.roles.${role}`);
  return gameClass ? `${translateClass(t, gameClass)}, ${roleName}` : roleName;
}
