import { Refusal } from "@guildhall/core";
import { saveBuildInput } from "@guildhall/core/members";
import { listStrikes, saveBuild, viewOwnMember } from "@guildhall/use-cases/members";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { profile } from "./profile.view.ts";

const number = z.number().int().positive();

/** `6,420`, `6 420` and `6.420` are what people copy out of a game. */
const typedPower = z.preprocess(
  (typed) => String(typed).replace(/[\s.,'’]/g, ""),
  saveBuildInput.shape.power.unwrap(),
);

/** The new power of one build; everything else of it stays. */
export const changePowerModal = defineModal({
  feature: "members",
  name: "change-power",
  version: 1,
  params: z.object({ characterId: number, buildId: number }),
  fields: z.object({ power: typedPower }),
  async run({ context, actor, t, language }, { characterId, buildId }, { power }) {
    const before = await viewOwnMember(context, actor, { days: 60 });
    const build = before?.characters.flatMap(({ builds }) => builds).find((one) => one.buildId === buildId);
    if (!build) throw new Refusal("members.buildNotFound");
    const { classKey, role, link } = build;
    await saveBuild(context, actor, {
      characterId,
      buildId,
      role,
      power,
      ...(classKey === null ? {} : { classKey }),
      ...(link === null ? {} : { link }),
    });
    const after = await viewOwnMember(context, actor, { days: 60 });
    if (!after) throw new Refusal("members.notFound");
    const strikes = await listStrikes(context, actor, after.member);
    return update(profile({ t, language }, after, strikes));
  },
});
