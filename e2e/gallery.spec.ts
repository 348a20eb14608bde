import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test.ts";

const parts = [
  "marks",
  "actions",
  "fields",
  "pickers",
  "table",
  "events",
  "attendance",
  "states",
  "layers",
] as const;

/** Dark and light, English and French, desktop and phone: each language and each width meets each theme once. */
const looks = [
  { name: "desktop-dark-en", theme: "dark", language: "en", viewport: { width: 1280, height: 900 } },
  { name: "desktop-light-fr", theme: "light", language: "fr", viewport: { width: 1280, height: 900 } },
  { name: "phone-dark-fr", theme: "dark", language: "fr", viewport: { width: 390, height: 844 } },
  { name: "phone-light-en", theme: "light", language: "en", viewport: { width: 390, height: 844 } },
] as const;

type Look = (typeof looks)[number];

async function openGallery(page: Page, { theme, language, viewport }: Look, baseURL: string): Promise<void> {
  const cookies = { theme, language };
  await page
    .context()
    .addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: baseURL })));
  await page.setViewportSize(viewport);
  await page.goto("/gallery");
  await page.evaluate(() => document.fonts.ready);
}

for (const look of looks) {
  test(`every component looks as it was approved, ${look.name}`, async ({ page, baseURL }) => {
    await openGallery(page, look, baseURL ?? "");
    // Shown only after the patience of a reader; part of the picture of the states.
    await expect(page.getByRole("status", { name: /Reading|Lecture/ }).last()).toBeVisible();
    for (const part of parts) {
      await expect(page.locator(`[data-part=${part}]`)).toHaveScreenshot(`${part}-${look.name}.png`);
    }
  });

  test(`every layer looks as it was approved, ${look.name}`, async ({ page, baseURL }) => {
    await openGallery(page, look, baseURL ?? "");
    const layers = page.locator("[data-part=layers]").getByRole("button");
    const layer = page.locator("[role=dialog], [role=alertdialog], [role=menu]");
    const picture = async (name: string) => {
      await expect(layer).toBeVisible();
      await expect(page).toHaveScreenshot(`${name}-${look.name}.png`);
      await page.keyboard.press("Escape");
    };
    await layers.nth(0).click();
    await picture("dialog");
    await layers.nth(1).click();
    await picture("menu");
    await page.getByRole("combobox").nth(1).click();
    await picture("picker");
    await page.locator("[data-part=table]").getByRole("button", { name: /204/ }).click();
    await picture("explain");
    await layers.nth(6).click();
    await layers.nth(4).click();
    await layers.nth(5).click();
    await expect(page).toHaveScreenshot(`toasts-${look.name}.png`);
  });
}
