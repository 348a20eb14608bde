import { lampColour } from "../lamp-colour.ts";
import type { MessageView } from "../message-view.ts";

export type ShownDecision = {
  /** With everything filled in. */
  readonly text: string;
  /** The applicant, who is pinged. */
  readonly userId: string;
  /** By which the message is known as this one; null where it is a preview. */
  readonly footer: string | null;
};

/** A guild can name somebody in its text again and again. */
const longestText = 4_000;

/** What became of an application, in the words of the guild. */
export function decisionNote({ text, userId, footer }: ShownDecision): MessageView {
  const description = text.slice(0, longestText);
  const marked = footer === null ? {} : { footer: { text: footer } };
  return { content: `<@${userId}>`, embeds: [{ description, color: lampColour, ...marked }] };
}
