import { hasRight } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import {
  listStrikes,
  type MemberDetails,
  type StrikeView,
  viewMember,
  viewOwnMember,
} from "@guildhall/use-cases/members";
import { defineCommand } from "#bot/discord/define-command.ts";
import { maxOptions } from "#bot/discord/define-select.ts";
import { chosenMember, optionalMember } from "./choose-member.option.ts";
import { choosePowerSelect } from "./choose-power.menu.ts";
import { nameBuild, profile, writeReason } from "./profile.view.ts";
import { takeBackStrikeSelect } from "./take-back-strike.button.ts";

/** Over how many days attendance is shown. */
const days = 60;

export const showProfileCommand = defineCommand({
  feature: "members",
  command: "profile",
  name: "show",
  input: chosenMember.partial(),
  options: [optionalMember],
  async run({ context, actor, t, language }, { member: memberId }) {
    const details =
      memberId === undefined
        ? await viewOwnMember(context, actor, { days })
        : await viewMember(context, actor, { memberId, days });
    if (!details) return { content: t("members.profile.nobody") };
    const mayTakeBack = hasRight(actor, "members.edit");
    const seesStrikes = details.isOwn || mayTakeBack;
    const strikes = seesStrikes ? await listStrikes(context, actor, details.member) : [];
    const components = [...choosePower(t, details), ...(mayTakeBack ? chooseStrike(t, strikes) : [])];
    return { ...profile({ t, language }, details, strikes), components };
  },
});

/** Whoever looks at the own profile can say that a build is stronger now. */
function choosePower(t: Translate, { isOwn, game, characters }: MemberDetails) {
  const options = characters.flatMap(({ characterId, name, builds }) =>
    builds.map((build) => ({
      value: `${characterId}-${build.buildId}`,
      label: nameBuild(t, game, build),
      description: name,
    })),
  );
  if (!isOwn || options.length === 0) return [];
  const look = { placeholder: t("members.profile.changePower"), options: options.slice(0, maxOptions) };
  return [row(choosePowerSelect.component({}, look))];
}

/** Officers take back one that counts. */
function chooseStrike(t: Translate, strikes: readonly StrikeView[]) {
  const options = strikes
    .filter(({ isStanding }) => isStanding)
    .map((strike) => ({ value: String(strike.strikeId), label: writeReason(t, strike).slice(0, 100) }));
  if (options.length === 0) return [];
  const look = { placeholder: t("members.strikes.takeBack"), options: options.slice(0, maxOptions) };
  return [row(takeBackStrikeSelect.component({}, look))];
}
