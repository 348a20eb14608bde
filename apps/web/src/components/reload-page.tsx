"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";

export function ReloadPage() {
  const t = useTranslations("shell.failure");
  const router = useRouter();
  return <Button onClick={() => router.refresh()}>{t("again")}</Button>;
}
