"use client";

import type { addToListInput, moveToBottomInput } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { useAction } from "#web/components/use-action.ts";
import {
  addToListAction,
  moveToBottomAction,
  removeFromListAction,
  undoListMoveAction,
} from "../lists.actions.ts";
import type { ListsView } from "../lists.loaders.ts";

type List = Pick<ListsView["lists"][number], "listId" | "name">;
type Person = { readonly memberId: number; readonly name: string };
type Changed = { readonly number: number | null };

/** Changes the order of a list, and offers to take that back. */
export function useListMoves({ guildId, list }: { readonly guildId: string; readonly list: List }) {
  const t = useTranslations("dkp.web.lists");
  const { isBusy, run } = useAction();
  const { listId, name } = list;
  const undo = (number: number | null) => {
    if (number === null) return;
    run(
      () => undoListMoveAction(guildId, { listId, number }),
      () => t("undone"),
    );
  };
  const takeBack = ({ number }: Changed) => undo(number);
  const remove = (person: Person) =>
    run(
      () => removeFromListAction(guildId, { listId, memberId: person.memberId }),
      () => t("removed", { name: person.name, list: name }),
      takeBack,
    );
  const move = (
    person: Person,
    how: Pick<z.input<typeof moveToBottomInput>, "presentIds"> & { readonly fromPlace: number },
  ) =>
    run(
      () => moveToBottomAction(guildId, { listId, memberId: person.memberId, ...how }),
      ({ toPlace }) => t("moved", { name: person.name, place: toPlace ?? how.fromPlace }),
      takeBack,
    );
  const add = (input: Omit<z.input<typeof addToListInput>, "listId">) =>
    run(
      () => addToListAction(guildId, { listId, ...input }),
      ({ memberCount }) => t("added", { count: memberCount, list: name }),
      takeBack,
    );
  return { isBusy, undo, remove, move, add };
}
