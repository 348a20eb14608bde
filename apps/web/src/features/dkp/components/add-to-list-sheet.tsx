"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { MemberFace } from "#web/features/members/client.ts";
import type { ListNamesView, ListsView } from "../lists.loaders.ts";
import { listNamesQuery, listToolsQuery } from "../lists.queries.ts";
import { useListMoves } from "./use-list-moves.ts";

type AddToListSheetProps = {
  readonly guildId: string;
  readonly list: ListsView["lists"][number];
  onClose(): void;
};

/** Puts members on a list: picked one by one, or pasted in their order. */
export function AddToListSheet({ guildId, list, onClose }: AddToListSheetProps) {
  const t = useTranslations("dkp.web.lists.add");
  const { isBusy, add } = useListMoves({ guildId, list });
  const { data: tools } = useQuery(listToolsQuery(guildId));
  const [picked, pick] = useState<readonly string[]>([]);
  const [text, setText] = useState("");
  const [where, setWhere] = useState<"bottom" | "anywhere">("bottom");
  const asked = useDeferredValue(text.trim());
  const { data: names, error } = useQuery(listNamesQuery(guildId, asked));
  const on = new Set(list.people.map(({ memberId }) => memberId));
  const named = asked === "" ? [] : (names?.people ?? []).map(({ memberId }) => memberId);
  const memberIds = [...new Set([...named, ...picked.map(Number)])].filter((id) => !on.has(id));
  const isRead = asked === text.trim() && (asked === "" || names !== undefined);
  const write = () => {
    add({ memberIds, where });
    onClose();
  };
  return (
    <Sheet
      isOpen
      title={t("title", { list: list.name })}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} disabled={memberIds.length === 0 || !isRead} onClick={write}>
          {t("write", { count: memberIds.length })}
        </Button>
      }
    >
      <div className="grid gap-3.5">
        <TextArea
          label={t("names")}
          hint={t("namesHint")}
          error={error?.message}
          rows={5}
          maxLength={20_000}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {asked !== "" && names && <Named names={names} already={named.filter((id) => on.has(id)).length} />}
        <PickerMany
          label={t("members")}
          options={(tools?.roster ?? [])
            .filter(({ memberId }) => !on.has(memberId))
            .map((member) => ({
              id: String(member.memberId),
              label: member.name,
              lead: <MemberFace member={member} />,
            }))}
          values={picked}
          onChange={pick}
        />
        <SegmentedSwitch
          label={t("where")}
          value={where}
          onChange={(value) => setWhere(value === "anywhere" ? "anywhere" : "bottom")}
          segments={[
            { value: "bottom", label: t("bottom") },
            { value: "anywhere", label: t("anywhere") },
          ]}
        />
      </div>
    </Sheet>
  );
}

type NamedProps = { readonly names: ListNamesView; readonly already: number };

/** What was made of the pasted names. */
function Named({ names: { people, unclear }, already }: NamedProps) {
  const t = useTranslations("dkp.web.lists.add");
  return (
    <div role="status" className="grid gap-1 text-ink-2">
      <p>{t("known", { count: people.length, already })}</p>
      {unclear.length > 0 && (
        <p className="text-warn">
          {t("unclear")} <bdi dir="auto">{unclear.join(", ")}</bdi>
        </p>
      )}
    </div>
  );
}
