import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";

export default function NotFound() {
  const t = useTranslations("shell.failure");
  return (
    <div className="p-edge">
      <PageHead title={t("notFound")} lead={t("notFoundAdvice")} />
      <Button asChild kind="act">
        <a href="/guilds">{t("home")}</a>
      </Button>
    </div>
  );
}
