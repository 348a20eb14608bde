import { createHash } from "node:crypto";
import { type MessageView, row } from "@guildhall/discord-views";
import { z } from "zod";
import { type Answer, update } from "./answer.ts";
import type { ParamsSchema } from "./custom-id.ts";
import { defineButton } from "./define-button.ts";
import type { Control, ControlDefinition } from "./define-control.ts";
import type { DiscordRequest } from "./request.ts";

/** What somebody is asked before it happens. */
export type Question = {
  /** What exactly will happen: the thing by its name, and every number. Who may not do it is refused here. */
  readonly text: string;
  /** The verb of the button, such as "Call off". Never "OK". */
  readonly action: string;
  readonly isDangerous?: boolean;
};

export type Confirmation<Params> = {
  /** The question, with a button that does it and one that does nothing. */
  ask(request: DiscordRequest, params: Params): Promise<MessageView>;
  /** For the feature's list: both buttons. */
  readonly controls: readonly Control[];
};

export type ConfirmationDefinition<Schema extends ParamsSchema> = ControlDefinition<Schema> & {
  /** What would happen now. */
  describe(request: DiscordRequest, params: z.output<Schema>): Promise<Question>;
  run(request: DiscordRequest, params: z.output<Schema>): Promise<Answer>;
};

/** Carries which question was answered: when that would read differently now, it is asked again instead. */
const shownParams = z.object({ shown: z.string() });

/**
 * Declares something that is done only after it was named and confirmed. The text is the contract: a press on a question
 * whose text has changed since does nothing but show the new one. What must hold up to the last moment, the use-case
 * checks in its transaction.
 */
export function defineConfirmation<Schema extends ParamsSchema>(
  definition: ConfirmationDefinition<Schema>,
): Confirmation<z.output<Schema>> {
  const { feature, name, version, params: schema, describe, run, worksInWarServer = false } = definition;
  const cancel = defineButton({
    feature,
    worksInWarServer,
    name: `${name}-not`,
    version,
    params: z.object({}),
    run: async ({ t }) => update({ content: t("common.nothingChanged") }),
  });
  const confirm = defineButton({
    feature,
    worksInWarServer,
    name,
    version,
    params: z.object({ ...shownParams.shape, ...schema.shape }),
    async run(request, pressed) {
      const { shown, ...rest } = pressed;
      const params = schema.parse(rest);
      const question = await describe(request, params);
      if (shown === fingerprintOf(question)) return await run(request, params);
      const view = show(request, question, params);
      return update({ ...view, content: `${request.t("common.askAgain")}\n${question.text}` });
    },
  });
  return { ask, controls: [confirm, cancel] };

  async function ask(request: DiscordRequest, params: z.output<Schema>): Promise<MessageView> {
    return show(request, await describe(request, params), params);
  }

  function show({ t }: DiscordRequest, question: Question, params: z.output<Schema>): MessageView {
    const { text, action, isDangerous } = question;
    const pressed = { ...params, shown: fingerprintOf(question) };
    const buttons = row(
      confirm.component(pressed, { label: action, style: isDangerous ? "danger" : "primary" }),
      cancel.component({}, { label: t("common.cancel") }),
    );
    return { content: text, components: [buttons] };
  }
}

function fingerprintOf({ text }: Question): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 11);
}
