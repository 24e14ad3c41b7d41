// A card past its day. Stands before the tests of beheer, in which a coordinator looks at it again.
import { expect } from "@playwright/test";
import { test, walkTo } from "./walk";

test("a card that is to be checked says so, in the list and on the card", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "help-card-old");
  await expect(page.getByRole("dialog").getByText(walk.words("help-card-check"), { exact: true })).toBeVisible();
  await expect(page.getByRole("dialog").getByText(walk.words("help-card-check-owner", { owner: "Taalhuis" }))).toBeVisible();
});
