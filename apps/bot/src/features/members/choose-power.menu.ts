import { Refusal } from "@guildhall/core";
import { profileOf } from "@guildhall/core/games";
import { viewOwnMember } from "@guildhall/use-cases/members";
import { z } from "zod";
import { defineSelect } from "#bot/discord/define-select.ts";
import { changePowerModal } from "./change-power.modal.ts";

/** Which build changed: its dialog opens with what is known of it. */
export const choosePowerSelect = defineSelect({
  feature: "members",
  name: "power",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run({ context, actor, t }, _none, [chosen = ""]) {
    const own = await viewOwnMember(context, actor, { days: 60 });
    const found = own?.characters
      .flatMap(({ characterId, builds }) => builds.map((build) => ({ characterId, build })))
      .find(({ characterId, build }) => `${characterId}-${build.buildId}` === chosen);
    if (!own || !found) throw new Refusal("members.buildNotFound");
    const { characterId, build } = found;
    return changePowerModal.open(
      { characterId, buildId: build.buildId },
      {
        title: t("members.profile.changePower"),
        fields: {
          power: {
            label: t(`members.web.power.${profileOf(own.game).powerLabel}`),
            ...(build.power === null ? {} : { value: String(build.power) }),
            maxLength: 12,
          },
        },
      },
    );
  },
});
