import {
  maxGiftCode,
  maxGiftGives,
  maxGiftNote,
  maxRedeemUrl,
  saveGiftCodeInput,
} from "@guildhall/core/announcements";
import { profileOf } from "@guildhall/core/games";
import { saveGiftCode } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { momentOption, readMoment } from "#bot/features/events/index.ts";

export const postCodeCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "code",
  input: z.object({
    code: z.string(),
    gives: z.string(),
    link: z.string().optional(),
    until: z.string().optional(),
    note: z.string().optional(),
  }),
  options: [
    textOption("code", { maxLength: maxGiftCode }),
    textOption("gives", { maxLength: maxGiftGives }),
    textOption("link", { isOptional: true, maxLength: maxRedeemUrl }),
    momentOption({ name: "until", isOptional: true }),
    textOption("note", { isOptional: true, maxLength: maxGiftNote }),
  ],
  async run(request, { code, gives, link, until, note = null }) {
    const { context, actor, t } = request;
    const { game } = await viewGuild(context, actor);
    const expiresAt = until === undefined ? null : (await readMoment(request, until)).toString();
    const redeemUrl = link ?? profileOf(game).redeemUrl;
    const written = parseInput(saveGiftCodeInput, { code, gives, redeemUrl, expiresAt, note });
    await saveGiftCode(context, actor, written);
    return { content: t("announcements.codes.posted", { code: written.code }) };
  },
});
