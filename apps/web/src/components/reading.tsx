"use client";

import { useTranslations } from "next-intl";
import { ReadFailed } from "./fetch-json.ts";
import { Button } from "./ui/button.tsx";
import { SkeletonRows } from "./ui/skeleton.tsx";
import { ErrorState } from "./ui/states.tsx";

type ReadingProps = {
  /** What is read, in words. */
  readonly label: string;
  readonly error: Error | null;
  readonly rows?: number;
  again(): unknown;
};

/** What stands where data is still to come: its measure in grey, or why it does not come and what to do. */
export function Reading({ label, error, rows = 8, again }: ReadingProps) {
  const t = useTranslations("shell.failure");
  if (!error) return <SkeletonRows rows={rows} label={label} />;
  return (
    <ErrorState title={t("title")} action={<Button onClick={() => again()}>{t("again")}</Button>}>
      {error instanceof ReadFailed ? error.sentence : t("advice")}
    </ErrorState>
  );
}
