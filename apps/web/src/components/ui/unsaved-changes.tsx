"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { UnsavedBar } from "./unsaved-bar.tsx";

/** One changed field, in words. */
export type UnsavedChange = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Somebody else saved `before` after the field was touched here. */
  readonly isContested?: boolean;
  /** What stands in the field cannot be saved. */
  readonly isWrong?: boolean;
};

type UnsavedChangesProps = {
  readonly changes: readonly UnsavedChange[];
  readonly isSaving: boolean;
  onDiscard(): void;
  onSave(): void;
};

/** What is not saved: how much, what exactly, and the ways out. */
export function UnsavedChanges({ changes, isSaving, onDiscard, onSave }: UnsavedChangesProps) {
  const [isReviewed, setReviewed] = useState(false);
  const close = () => setReviewed(false);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <UnsavedBar
        changes={changes.map(({ name }) => name)}
        isSaving={isSaving}
        onReview={() => setReviewed(true)}
        onDiscard={onDiscard}
        onSave={onSave}
      />
      <Review
        changes={changes}
        isOpen={isReviewed && changes.length > 0}
        onClose={close}
        onDiscard={then(onDiscard)}
        onSave={then(onSave)}
      />
    </>
  );
}

type ReviewProps = Omit<UnsavedChangesProps, "isSaving"> & { readonly isOpen: boolean; onClose(): void };

function Review({ changes, isOpen, onClose, onDiscard, onSave }: ReviewProps) {
  const t = useTranslations("shell.unsaved");
  return (
    <Dialog
      isOpen={isOpen}
      title={t("reviewTitle")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onDiscard}>{t("discard")}</Button>
          <Button kind="act" onClick={onSave}>
            {t("save")}
          </Button>
        </>
      }
    >
      <table className="w-full text-table">
        <thead>
          <tr className="border-b border-line-2 text-small text-ink-3">
            {(["field", "before", "after"] as const).map((column) => (
              <th key={column} scope="col" className="py-1.5 pe-3 text-start font-normal last:pe-0">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ReviewRow key={change.name} change={change} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function ReviewRow({
  change: { name, before, after, isContested, isWrong },
}: {
  readonly change: UnsavedChange;
}) {
  const t = useTranslations("shell.unsaved");
  return (
    <tr className="border-b border-line align-top last:border-0">
      <th scope="row" className="py-2 pe-3 text-start font-medium text-ink">
        {name}
      </th>
      <td className="py-2 pe-3 [overflow-wrap:anywhere]">
        {before}
        {isContested && <span className="block text-tiny text-warn">{t("theirs")}</span>}
      </td>
      <td className={`py-2 font-medium [overflow-wrap:anywhere] ${isWrong ? "text-bad" : "text-lamp"}`}>
        {after}
      </td>
    </tr>
  );
}
