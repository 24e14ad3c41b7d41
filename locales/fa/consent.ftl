### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = می‌خواهید یک کارت همراه خود ببرید؟
consent-who = برای چه کسی است؟
consent-who-text = آنجا خودتان کارت را نشان می‌دهید. آنها فقط به ما می‌گویند که کار انجام شد یا نه.
consent-goes = روی آن چه نوشته شده؟
consent-goes-text = نام سازمان، روز و اینکه ما چطور کمک می‌کنیم.
consent-goes-needs = و چیزی که شما انتخاب کردید:
consent-not = چه چیزی روی آن نیست؟
consent-not-text = نه نام شما. نه شمارهٔ شما. نه حرف‌های شما. ما ثبت نمی‌کنیم که شما چه کسی هستید.
consent-free = می‌توانید نه بگویید
consent-free-text = باز هم نشانی و همهٔ توضیح‌ها را می‌گیرید.
consent-back = می‌توانید نظرتان را عوض کنید
consent-back-text = با کارت خود برگردید. ما فوراً آن را پاک می‌کنیم. بعد از چند هفته خودش از بین می‌رود.
consent-yes = بله، کارت را می‌خواهم
consent-no = نه، نمی‌خواهم

## What helps you?

need-title = چه چیزی به شما کمک می‌کند؟
need-text = انتخاب کنید چه چیزی روی کارت نوشته شود. می‌توانید هیچ چیز انتخاب نکنید.
need-language = مترجم به کدام زبان؟
need-interpreter = به مترجم نیاز دارم
need-simple-language = با کلمه‌های ساده حرف بزنید
need-help-reading = در خواندن و نوشتن به من کمک کنید
need-help-online = در اینترنت به من کمک کنید
need-private-space = می‌خواهم خصوصی صحبت کنم
need-child-care-during-talk = کسی کمی مراقب بچه‌ام باشد
need-step-free-access = با کالسکه یا ویلچر می‌آیم
need-transport = وسیلهٔ رفت‌وآمد ندارم
need-accompaniment = نمی‌خواهم تنها بیایم
need-anonymity = نمی‌خواهم نامم را بگویم
need-low-cost = نباید گران باشد
need-evening-weekend = فقط عصر و شب یا آخر هفته می‌توانم بیایم
need-at-home = بهتر است به خانهٔ من بیایید

## The card

card-yours = کارت شما
# $day (text): the last day, written out
card-until = کارت تا پایان { $day } اعتبار دارد
card-have = من کارت دارم
card-pictures = سه تصویر کارت خود را به همان ترتیب لمس کنید
# $place (number): 1, 2 or 3
card-place = تصویر { $place } از 3
card-number = حالا دو رقم را لمس کنید
card-undo = یکی به عقب
card-what = چه می‌خواهید بگویید؟
card-arrived = به آنجا رفتم
card-wipe = کارت مرا پاک کنید
card-wipe-ask = مطمئن هستید؟ کارت شما دیگر اعتبار نخواهد داشت.
card-wipe-yes = بله، کارت مرا پاک کنید
card-wipe-no = نه، بماند
card-thanks = متشکریم. اگر کارت درست باشد، پیام شما رسیده است.
card-thanks-text = این تبلت هیچ‌وقت نمی‌گوید که کارتی وجود دارد یا نه. این‌طور، کارت فقط مال شما می‌ماند.
