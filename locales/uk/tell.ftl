### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Ідея для центру
tell-text = Ми рахуємо тільки те, що ви вибрали. Ім’я не потрібне.
tell-question = Маєте запитання чи щось турбує? Поговоріть з кимось.
tell-missing = Чогось бракує
tell-missing-text = Потрібної допомоги чи поради не знайшлося
tell-activity = Маю ідею
tell-activity-text = Те, що можна робити тут разом
tell-other = Щось інше
tell-other-text = Порада або те, що можна покращити
tell-about = Про що це?
tell-about-more = Що саме?
tell-age = Для кого це?
tell-when = Коли найкраще?
tell-when-weekday-day = У будні вдень
tell-when-weekday-evening = У будні ввечері
tell-when-weekend = У вихідні
tell-when-school-holiday = У шкільні канікули
tell-skip = Не знаю
tell-check = Усе правильно?
tell-send = Так, надіслати
tell-thanks = Дякуємо!
tell-thanks-text = Ми це врахуємо. Так ми бачимо, що тут потрібно сім’ям.
tell-more = Сказати ще щось
