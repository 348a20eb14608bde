"use client";

import type { MarkManyInput } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import type { EventKey } from "../attendance.queries.ts";
import { markManyAction } from "../marks.actions.ts";

type Marks = MarkManyInput["marks"];

/** Whom to mark, and how: the same for all of them. */
type Marking = Omit<Marks[number], "memberId"> & { readonly memberIds: readonly number[] };

/** Marks members at once, says how many, and offers to make them what they were. Null gives them back to the rule. */
export function useMarkMany({ guildId, eventId }: EventKey) {
  const t = useTranslations("attendance.web");
  const tResults = useTranslations("attendance.results");
  const { isBusy, failure, run } = useAction();
  const write = (marks: Marks, done: (count: number) => string) => {
    let former: Marks = [];
    const act = async () => {
      const result = await markManyAction(guildId, { eventId, marks });
      if (result.isDone) former = [...result.value];
      return result;
    };
    const undo = () => {
      if (former.length > 0) write(former, (count) => t("editor.undone", { count }));
    };
    run(act, (changed) => done(changed.length), undo);
  };
  return {
    isBusy,
    failure,
    markMany: ({ memberIds, result, ...rest }: Marking, onDone?: () => void) =>
      write(
        memberIds.map((memberId) => ({ memberId, result, ...rest })),
        (count) => {
          onDone?.();
          return result
            ? t("editor.markedMany", { count, result: tResults(result) })
            : t("editor.unmarkedMany", { count });
        },
      ),
  };
}
