import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { ErrorState } from "#web/components/ui/states.tsx";
import { ReloadPage } from "./reload-page.tsx";

/** Something broke that nobody expected. The reader gets the number under which the log has it. */
export function PageFailed({ referenceId }: { readonly referenceId?: string }) {
  const t = useTranslations("shell.failure");
  return (
    <Card isFlush>
      <ErrorState title={t("title")} referenceId={referenceId} action={<ReloadPage />}>
        {t("advice")}
      </ErrorState>
    </Card>
  );
}
