import { listDialogProblems, listFormProblems } from "@guildhall/discord-sandbox/testing";
import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { expect } from "vitest";
import type { MessageView } from "../message-view.ts";

/** Every limit of Discord at once: lengths, the sum of embeds, rows, buttons, options, unique custom ids. For view tests. */
export function expectFitsDiscord(view: MessageView): void {
  const { content, embeds, components } = view;
  expect(listFormProblems({ content, embeds, components })).toEqual([]);
}

/** The same of a dialog. */
export function expectDialogFitsDiscord(dialog: APIModalInteractionResponseCallbackData): void {
  expect(listDialogProblems(dialog)).toEqual([]);
}
