import { hasRight } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { listStrikes, type MemberDetails, viewMember, viewOwnMember } from "@guildhall/use-cases/members";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, optionalMember } from "./choose-member.option.ts";
import { choosePowerSelect } from "./choose-power.menu.ts";
import { nameBuild, profile } from "./profile.view.ts";

/** Over how many days attendance is shown. */
const days = 60;

/** Discord's limit of one menu. */
const maxOptions = 25;

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
    const seesStrikes = details.isOwn || hasRight(actor, "members.edit");
    const strikes = seesStrikes ? await listStrikes(context, actor, details.member) : [];
    return { ...profile({ t, language }, details, strikes), components: choosePower(t, details) };
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
