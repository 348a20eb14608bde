import { useMemo, useRef, useState } from "react";
import type { ActionInput, ActionName } from "../../actor/actions.ts";
import type { Seat } from "../../actor/place.ts";
import type { ReplyData } from "../../actor/reply-data.ts";
import { perform, Refused } from "./api.ts";

/** A dialog that the bot opened, and where. */
export type OpenDialog = {
  readonly modal: NonNullable<ReplyData["modal"]>;
  readonly token: string;
  readonly channelId: string;
};

/** What only this window knows: what it waits for, and what came to nothing. */
export type Doings = {
  readonly pending: number;
  /** "The application did not respond", under the control or above the field; gone with the next try. */
  readonly failure: { readonly where: string; readonly text: string | null } | undefined;
  readonly dialog: OpenDialog | undefined;
  closeDialog(): void;
  forgetFailure(): void;
  /** Does something as this person; `where` names the control it was done with. False when it came to nothing. */
  act<Name extends ActionName>(
    name: Name,
    input: ActionInput<Name>,
    options?: { where?: string; channelId?: string | undefined },
  ): Promise<boolean>;
};

function isReply(output: unknown): output is ReplyData {
  return typeof output === "object" && output !== null && "kind" in output && "token" in output;
}

function toRefused(error: unknown): Refused {
  return error instanceof Refused ? error : new Refused(String(error));
}

type Outcome = { readonly failure?: Doings["failure"]; readonly dialog?: OpenDialog };

function readOutcome(where: string, output: unknown): Outcome {
  if (output instanceof Refused) return { failure: { where, text: output.message } };
  if (!isReply(output)) return {};
  const { kind, modal, token, channelId } = output;
  if (kind === "failed") return { failure: { where, text: null } };
  return modal ? { dialog: { modal, token, channelId } } : {};
}

export function useDoings(seat: Seat | undefined): Doings {
  const [pending, setPending] = useState(0);
  const [failure, setFailure] = useState<Doings["failure"]>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const current = useRef(seat);
  current.current = seat;
  const actions = useMemo(() => {
    const act: Doings["act"] = async (name, input, { where = "composer", channelId } = {}) => {
      const from = current.current;
      if (!from) return false;
      setPending((count) => count + 1);
      setFailure(undefined);
      const at = channelId ? { ...from, channel: channelId } : from;
      const outcome = readOutcome(where, await perform(name, at, input).catch(toRefused));
      setPending((count) => count - 1);
      setFailure(outcome.failure);
      if (outcome.dialog) setDialog(outcome.dialog);
      return outcome.failure === undefined;
    };
    return { act, closeDialog: () => setDialog(undefined), forgetFailure: () => setFailure(undefined) };
  }, []);
  return { pending, failure, dialog, ...actions };
}
