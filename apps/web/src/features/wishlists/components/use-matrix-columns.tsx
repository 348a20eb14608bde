"use client";

import { useTranslations } from "next-intl";
import type { Column } from "#web/components/ui/table/column.ts";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { ItemPicture } from "#web/features/items/client.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { MatrixItem, MatrixRowInView } from "../wishlists.loaders.ts";
import { useInterestWords } from "./use-interest-words.ts";

/** Who, how many wishes, and a column for each item. On a phone the first wishes in words. */
export function useMatrixColumns(items: readonly MatrixItem[]): readonly Column<MatrixRowInView>[] {
  return [...useMemberColumns(items), ...useItemColumns(items)];
}

function useMemberColumns(items: readonly MatrixItem[]): readonly Column<MatrixRowInView>[] {
  const t = useTranslations("wishlists.web");
  const nameOf = new Map(items.map(({ itemId, shown }) => [itemId, shown.name]));
  return [
    {
      id: "member",
      label: t("columns.member"),
      isFixed: true,
      phone: "title",
      cell: (row) => <Wisher row={row} />,
      sortBy: ({ name }) => name,
    },
    {
      id: "count",
      label: t("columns.count"),
      isNumber: true,
      phone: "main",
      cell: ({ wishes }) => wishes.length,
      sortBy: ({ wishes }) => wishes.length,
    },
    {
      id: "wants",
      label: t("columns.wants"),
      isOnPhoneOnly: true,
      phone: "detail",
      cell: ({ wishes }) => wishes.flatMap(({ itemId }) => nameOf.get(itemId) ?? []).join(" · "),
    },
  ];
}

function Wisher({ row }: { readonly row: MatrixRowInView }) {
  const [, open] = useUrlState("member");
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => open(String(row.memberId))}
      className="min-w-0 text-start hover:underline"
    >
      <MemberName member={row} />
    </button>
  );
}

function useItemColumns(items: readonly MatrixItem[]): readonly Column<MatrixRowInView>[] {
  return items.map((item) => ({
    id: `item-${item.itemId}`,
    label: item.shown.name,
    isTight: true,
    head: <ItemHead item={item} />,
    cell: ({ wishes }) => (
      <MatrixMarks wishes={wishes.filter(({ itemId }) => itemId === item.itemId)} name={item.shown.name} />
    ),
  }));
}

function ItemHead({ item }: { readonly item: MatrixItem }) {
  const t = useTranslations("wishlists.web");
  const [, open] = useUrlState("item");
  const label = t("itemHead", { item: item.shown.name, count: item.memberCount });
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={() => open(String(item.itemId))}
      className="my-1 hover:text-ink"
    >
      <span className="flex w-11 flex-col items-center gap-0.5">
        {/* Paper has no tooltip. */}
        <span
          aria-hidden
          className="hidden rotate-180 text-start text-tiny [writing-mode:vertical-rl] print:block"
        >
          {item.shown.name}
        </span>
        <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.gradeKey ?? undefined} />
        {item.memberCount}
      </span>
    </button>
  );
}

type MatrixMarksProps = { readonly wishes: MatrixRowInView["wishes"]; readonly name: string };

/** The place on the list, with the reason in words for whoever asks. */
function MatrixMarks({ wishes, name }: MatrixMarksProps) {
  const t = useTranslations("wishlists.web");
  const words = useInterestWords();
  return (
    <span className="flex w-11 justify-center gap-1">
      {wishes.map(({ wishId, rank, interest }) => {
        const said = t("mark", { item: name, interest: words(interest), place: rank });
        return (
          <span
            key={wishId}
            title={said}
            className={`grid size-6 place-items-center rounded-chip text-small ${rank === 1 ? "bg-lamp-soft font-medium text-lamp" : "bg-sunken text-ink-2"}`}
          >
            <span aria-hidden>{rank}</span>
            <span className="sr-only">{said}</span>
          </span>
        );
      })}
    </span>
  );
}

/** The columns of a file: who, and what of each item, by reason and place. */
export function useMatrixFile(): (
  items: readonly MatrixItem[],
) => readonly Pick<Column<MatrixRowInView>, "label" | "csv">[] {
  const t = useTranslations("wishlists.web");
  const words = useInterestWords();
  return (items) => [
    { label: t("columns.member"), csv: ({ name }) => name },
    ...items.map((item) => ({
      label: item.shown.name,
      csv: ({ wishes }: MatrixRowInView) =>
        wishes
          .filter(({ itemId }) => itemId === item.itemId)
          .map(({ interest, rank }) => `${words(interest)} ${rank}`)
          .join(", "),
    })),
  ];
}
