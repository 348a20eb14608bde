"use client";

import { useOptimistic } from "react";
import type { ActionResult } from "#web/server/action-result.ts";
import { useAction } from "./use-action.ts";

type Doing<Value> = {
  act(): Promise<ActionResult<Value>>;
  done(value: Value): string;
  undo?(value: Value): void;
};

/**
 * A press that is seen at once, and goes back where it fails. `after` says how it stands then, never by how much it
 * changes: news may arrive before the answer, and then it is said of what they bring.
 */
export function usePress<State, Press>(truth: State, after: (state: State, press: Press) => State) {
  const { run, ...stand } = useAction();
  const [shown, show] = useOptimistic(truth, after);
  const press = <Value>(pressed: Press, { act, done, undo }: Doing<Value>) =>
    run(
      () => {
        show(pressed);
        return act();
      },
      done,
      undo,
    );
  return { ...stand, shown, press };
}
