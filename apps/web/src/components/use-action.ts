"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState, useTransition } from "react";
import type { ActionResult } from "#web/server/action-result.ts";
import { showToast } from "./ui/toast-store.ts";

/**
 * Runs an action, says what came of it, offers to take it back where that can be, and knows whether it is under way. A failure stays on the page until closed.
 * Either way the page reads anew: what stood in the way may be something that it does not show yet.
 */
export function useAction() {
  const client = useQueryClient();
  const [isBusy, startTransition] = useTransition();
  const [failure, setFailure] = useState<string>();
  const run = <Value>(
    act: () => Promise<ActionResult<Value>>,
    done: (value: Value) => string,
    undo?: (value: Value) => void,
  ) =>
    startTransition(async () => {
      const result = await act();
      setFailure(result.isDone ? undefined : result.sentence);
      await client.invalidateQueries();
      if (!result.isDone) return showToast({ kind: "failed", text: result.sentence });
      const { value } = result;
      showToast({ kind: "done", text: done(value), undo: undo && (() => undo(value)) });
    });
  return { isBusy, failure, run };
}
