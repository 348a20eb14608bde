"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { ActionResult } from "#web/server/action-result.ts";
import { showToast } from "./ui/toast-store.ts";

/**
 * Runs an action, says what came of it, offers to take it back where that can be, and knows whether it is under way. A failure stays on the page until closed.
 * Either way the page reads anew: what stood in the way may be something that it does not show yet.
 */
export function useAction() {
  const t = useTranslations("shell.ui");
  const client = useQueryClient();
  const [isBusy, startTransition] = useTransition();
  const [failure, setFailure] = useState<string>();
  const run = <Value>(
    act: () => Promise<ActionResult<Value>>,
    done: (value: Value) => string,
    undo?: (value: Value) => void,
  ) =>
    startTransition(async () => {
      const result = await act().catch(unanswered(t("noAnswer")));
      setFailure(result.isDone ? undefined : result.sentence);
      await client.invalidateQueries();
      if (!result.isDone) return showToast({ kind: "failed", text: result.sentence });
      const { value } = result;
      showToast({ kind: "done", text: done(value), undo: undo && (() => undo(value)) });
    });
  return { isBusy, failure, run };
}

/** A request that got no answer fails like one that was refused; anything else is the page's to show. */
function unanswered(
  sentence: string,
): (error: unknown) => { readonly isDone: false; readonly sentence: string } {
  return (error) => {
    // What `fetch` throws when there is no connection.
    if (!(error instanceof TypeError)) throw error;
    return { isDone: false, sentence };
  };
}
