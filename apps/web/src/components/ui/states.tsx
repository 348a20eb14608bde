import { CircleAlert, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyText } from "./copy-text.tsx";

/** Nothing here yet: one sentence and the one next step. */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div data-empty className="flex flex-col items-start gap-3 p-3.5 text-body text-ink-2">
      <p>{children}</p>
      {action}
    </div>
  );
}

type ErrorStateProps = {
  /** What failed. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children: ReactNode;
  readonly referenceId?: string;
  readonly action?: ReactNode;
};

/** What failed, what is safe, what to do, and the number under which an admin finds it. */
export function ErrorState({ title, children, referenceId, action }: ErrorStateProps) {
  const t = useTranslations("shell.ui");
  return (
    <div role="alert" className="flex gap-3 p-3.5">
      <CircleAlert aria-hidden className="mt-0.5 text-bad" />
      <div className="min-w-0 space-y-2">
        <p className="font-medium">{title}</p>
        <p className="text-table text-ink-2">{children}</p>
        {referenceId && (
          <p className="flex flex-wrap items-center gap-2 text-table text-ink-2">
            {t("reference")}
            <CopyText text={referenceId} />
          </p>
        )}
        {action}
      </div>
    </div>
  );
}

/** The page is named, and so is the right that is missing. */
export function NoRightState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="flex gap-3 p-3.5">
      <Lock aria-hidden className="mt-0.5 text-ink-3" />
      <div className="min-w-0 space-y-3 text-ink-2">
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
