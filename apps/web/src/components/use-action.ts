"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState, useTransition } from "react";
import type { ActionResult } from "#web/server/action-result.ts";
import { showToast } from "./ui/toast-store.ts";

/**
 * Runs an action, says what came of it, and knows whether it is under way. Done, everything on the page is read anew; a
 * failure stays on the page until closed.
 */
export function useAction() {
  const client = useQueryClient();
  const [isBusy, startTransition] = useTransition();
  const [failure, setFailure] = useState<string>();
  const run = <Value>(act: () => Promise<ActionResult<Value>>, done: (value: Value) => string) =>
    startTransition(async () => {
      const result = await act();
      setFailure(result.isDone ? undefined : result.sentence);
      if (!result.isDone) return showToast({ kind: "failed", text: result.sentence });
      await client.invalidateQueries();
      showToast({ kind: "done", text: done(result.value) });
    });
  return { isBusy, failure, run };
}
