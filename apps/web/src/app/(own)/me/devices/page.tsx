import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeviceList, readDevices } from "#web/features/privacy/index.ts";
import { userPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.devices"))("title") };
}

export default async function DevicesPage() {
  const t = await getTranslations("shell.devices");
  return await userPage({ request: "privacy.listSessions", title: t("title") }, async (context, signIn) => (
    <DeviceList devices={await readDevices(context, signIn)} />
  ));
}
