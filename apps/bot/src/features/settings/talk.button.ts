import { setTimeout as pause } from "node:timers/promises";
import { closeTalkInput } from "@guildhall/core/settings";
import { closeTalk, openTalk, viewOwnTalk } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** Opens the private thread of whoever presses; it stays one thread, however often. */
export const openTalkButton = defineButton({
  feature: "settings",
  name: "talk",
  version: 1,
  params: z.object({}),
  async run(request) {
    const { context, actor, t } = request;
    await openTalk(context, actor);
    const threadId = await waitForThread(request);
    return {
      content: threadId ? t("settings.talk.here", { thread: `<#${threadId}>` }) : t("settings.talk.soon"),
    };
  },
});

/** In the thread: for the person and for officers. */
export const closeTalkButton = defineButton({
  feature: "settings",
  name: "close-talk",
  version: 1,
  params: closeTalkInput,
  async run({ context, actor, t }, input) {
    await closeTalk(context, actor, input);
    return update({ content: t("settings.talk.closed"), components: [] });
  },
});

/** A few seconds in which Discord mostly gets done. What takes longer goes on without us. */
const looks = 20;
const lookMilliseconds = 150;

async function waitForThread({ context, actor }: DiscordRequest): Promise<string | null> {
  for (let look = 0; look < looks; look += 1) {
    const { threadId } = await viewOwnTalk(context, actor);
    if (threadId) return threadId;
    await pause(lookMilliseconds);
  }
  return null;
}
