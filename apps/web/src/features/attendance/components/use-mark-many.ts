"use client";

import type { MarkManyInput, Result } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { usePress } from "#web/components/use-press.ts";
import type { EventKey } from "../attendance.queries.ts";
import { markManyAction } from "../marks.actions.ts";

type Marks = MarkManyInput["marks"];

/** Whom to mark, and how: the same for all of them. */
type Marking = Omit<Marks[number], "memberId"> & { readonly memberIds: readonly number[] };

type Markable = { readonly memberId: number };

/** Members that a page lists, and how one of them stands there with a mark. */
type Listed<Line> = { readonly lines: readonly Line[]; marked(line: Line, mark: Result | null): Line };

const unlisted: Listed<Markable> = { lines: [], marked: (line) => line };

/** Marks members at once, says how many, and offers to make them what they were. Null gives them back to the rule. */
export function useMarkMany({ guildId, eventId }: EventKey) {
  return useMarkListed({ guildId, eventId }, unlisted);
}

/** The same where they are listed: their lines show it before it has arrived. */
export function useMarkListed<Line extends Markable>(
  { guildId, eventId }: EventKey,
  { lines: known, marked }: Listed<Line>,
) {
  const say = useSayMarks();
  const {
    shown: lines,
    press,
    ...stand
  } = usePress(known, (before: readonly Line[], marks: Marks) =>
    before.map((line) => {
      const mark = marks.find(({ memberId }) => memberId === line.memberId);
      return mark ? marked(line, mark.result) : line;
    }),
  );
  const write = (marks: Marks, done: (count: number) => string) =>
    press(marks, {
      act: () => markManyAction(guildId, { eventId, marks }),
      done: (former) => done(former.length),
      undo: (former) => former.length > 0 && write([...former], say.undone),
    });
  const markMany = ({ memberIds, ...mark }: Marking, onDone?: () => void) =>
    write(
      memberIds.map((memberId) => ({ memberId, ...mark })),
      (count) => {
        onDone?.();
        return say.marked(count, mark.result);
      },
    );
  return { ...stand, lines, markMany };
}

function useSayMarks() {
  const t = useTranslations("attendance.web.editor");
  const tResults = useTranslations("attendance.results");
  return {
    undone: (count: number) => t("undone", { count }),
    marked: (count: number, result: Result | null) =>
      result ? t("markedMany", { count, result: tResults(result) }) : t("unmarkedMany", { count }),
  };
}

export type MarkMany = ReturnType<typeof useMarkMany>["markMany"];
