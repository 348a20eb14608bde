import "@fontsource-variable/golos-text/wght.css";
import "@fontsource-variable/piazzolla/wght.css";
import "#web/styles/globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageMessages } from "#web/components/page-messages.tsx";
import { Providers } from "#web/components/providers.tsx";
import { parseTheme, themeCookie } from "#web/components/shell/theme.ts";

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  const product = t("product");
  return {
    title: { default: product, template: `%s · ${product}` },
    description: t("tagline"),
    robots: { index: false, follow: false },
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await getLocale();
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const direction = new Intl.Locale(locale).getTextInfo().direction;
  return (
    <html lang={locale} dir={direction} data-theme={theme}>
      <body>
        <PageMessages>
          <Providers>{children}</Providers>
        </PageMessages>
      </body>
    </html>
  );
}
