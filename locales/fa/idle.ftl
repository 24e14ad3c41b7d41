### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = صفحه را پاک می‌کنیم
idle-last-text = به‌زودی همه چیز پاک می‌شود. بعد می‌توانید دوباره شروع کنید.
