"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { ListsView } from "../lists.loaders.ts";
import { ExportList } from "./export-list.tsx";
import { ListMenu } from "./list-menu.tsx";
import { useListMoves } from "./use-list-moves.ts";

const AddToListSheet = onDemand(async () => (await import("./add-to-list-sheet.tsx")).AddToListSheet);
const MoveToBottomDialog = onDemand(
  async () => (await import("./move-to-bottom-dialog.tsx")).MoveToBottomDialog,
);

type List = ListsView["lists"][number];
type Person = List["people"][number];

type ListOrderProps = {
  readonly guildId: string;
  readonly list: List;
  readonly userId: string;
  readonly canEdit: boolean;
};

/** The order of a list, the top first: who is next for an item. */
export function ListOrder({ guildId, list, userId, canEdit }: ListOrderProps) {
  const t = useTranslations("dkp.web.lists");
  const [isAdding, setAdding] = useState(false);
  const [moving, setMoving] = useState<Person>();
  return (
    <Card
      isFlush
      title={list.name}
      aside={
        <>
          {t("count", { count: list.people.length })}
          {canEdit && <ListMenu guildId={guildId} list={list} onAdd={() => setAdding(true)} />}
        </>
      }
    >
      {list.people.length === 0 ? (
        <EmptyState action={canEdit && <Button onClick={() => setAdding(true)}>{t("add.action")}</Button>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <>
          <ol className="border-t border-line">
            {list.people.map((person) => (
              <Row
                key={person.memberId}
                guildId={guildId}
                list={list}
                person={person}
                isOwn={person.userId === userId}
                onMove={canEdit ? () => setMoving(person) : undefined}
              />
            ))}
          </ol>
          <p className="border-t border-line px-3.5 py-2 max-desk:hidden print:hidden">
            <ExportList list={list} />
          </p>
        </>
      )}
      {isAdding && <AddToListSheet guildId={guildId} list={list} onClose={() => setAdding(false)} />}
      {moving && (
        <MoveToBottomDialog
          guildId={guildId}
          list={list}
          person={moving}
          onClose={() => setMoving(undefined)}
        />
      )}
    </Card>
  );
}

type RowProps = Pick<ListOrderProps, "guildId" | "list"> & {
  readonly person: Person;
  readonly isOwn: boolean;
  /** Undefined for who may change nothing. */
  readonly onMove: (() => void) | undefined;
};

function Row({ guildId, list, person, isOwn, onMove }: RowProps) {
  const t = useTranslations("dkp.web.lists");
  const { remove } = useListMoves({ guildId, list });
  return (
    <li
      className={`flex min-h-[42px] items-center gap-3 border-b border-line px-3.5 py-1 last:border-b-0 ${isOwn ? "lamp-edge bg-lamp-soft" : ""}`}
    >
      <span className="w-7 text-end text-ink-3">{person.place}</span>
      <span className="flex min-w-0 flex-1 items-center gap-2">
        <span className="min-w-0 truncate">
          <MemberName member={person} />
        </span>
        {isOwn && <Chip tone="lamp">{t("you")}</Chip>}
      </span>
      {onMove && (
        <>
          <Button kind="quiet" size="small" aria-label={t("moveOf", { name: person.name })} onClick={onMove}>
            <span className="max-desk:hidden">{t("move")}</span>
            <span className="desk:hidden">{t("moveShort")}</span>
          </Button>
          <Menu
            trigger={
              <IconButton label={t("more", { name: person.name })}>
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            <MenuItem onSelect={() => remove(person)}>{t("remove")}</MenuItem>
          </Menu>
        </>
      )}
    </li>
  );
}
