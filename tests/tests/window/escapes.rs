//! The thirty ways out of the kiosk, K1 to K30, in one table: each is sent to the real window, or it is
//! said why it cannot be sent from here and what is looked at instead.

use crate::hands::{Hand, Held, Scene};
use crate::recipe;
use anyhow::{Context as _, ensure};

/// How a way out is proven shut.
pub enum Proof {
    /// Sent to the real window; after each try window and page are as before.
    Driven(&'static [Try]),
    /// Driven by a test of its own, in that file.
    DrivenIn(&'static str, &'static str),
    /// Why it cannot be sent from here, and what is looked at instead.
    Asserted(&'static str, fn() -> anyhow::Result<()>),
}

/// One try.
pub enum Try {
    /// Keys of a real keyboard that the page is given, and makes nothing of.
    Keys(&'static str),
    /// Keys that may end before the page: the window manager is asked, or nobody is there.
    Away(&'static str),
    /// What a page could do by itself; it answers `held`, or what happened instead.
    Script(&'static str),
    /// Something that takes more than a key.
    Hand(Hand),
}

/// One way out.
pub struct Line {
    pub number: u8,
    pub code: &'static str,
    pub proof: Proof,
}

const fn line(number: u8, code: &'static str, proof: Proof) -> Line {
    Line {
        number,
        code,
        proof,
    }
}

use Proof::{Asserted, Driven, DrivenIn};
use Try::{Away, Keys, Script};

/// All thirty.
pub const TABLE: [Line; 30] = [
    line(1, "long-press", Driven(&[
        Try::Hand(Hand::RightClick),
        Try::Hand(Hand::LongPress),
        Keys("Menu"),
        Keys("shift+F10"),
    ])),
    line(2, "selection", Driven(&[Try::Hand(Hand::DoubleClick), Keys("ctrl+a")])),
    line(3, "drag", Driven(&[Try::Hand(Hand::Drag)])),
    line(4, "drop", Driven(&[Script(
        "const data = new DataTransfer(); data.setData('text/uri-list', 'file:///etc/passwd');
         for (const type of ['dragenter', 'dragover', 'drop']) {
           const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data });
           document.body.dispatchEvent(event);
           if (!event.defaultPrevented) return type;
         }
         return 'held';",
    )])),
    line(5, "zoom", Driven(&[
        Keys("ctrl+plus"),
        Keys("ctrl+minus"),
        Keys("ctrl+0"),
        Try::Hand(Hand::Wheel),
        Try::Hand(Hand::Pinch),
    ])),
    line(6, "swipe", Driven(&[
        Try::Hand(Hand::Swipe),
        Away("alt+Left"),
        Away("XF86Back"),
        Script("history.back(); history.go(-2); return 'held';"),
    ])),
    line(7, "full-screen", Driven(&[
        Keys("F11"),
        Keys("Escape"),
        Keys("shift+F11"),
        Keys("alt+F10"),
        Keys("super+Up"),
    ])),
    line(8, "close", Driven(&[
        Away("alt+F4"),
        Keys("ctrl+w"),
        Keys("ctrl+q"),
        Keys("ctrl+F4"),
        Script("window.close(); return 'held';"),
    ])),
    line(9, "new-window-keys", Driven(&[Keys("ctrl+n"), Keys("ctrl+t"), Keys("ctrl+shift+n")])),
    line(10, "print", Driven(&[Keys("ctrl+p"), Script("window.print(); return 'held';")])),
    line(11, "save-open", Driven(&[Keys("ctrl+s"), Keys("ctrl+o"), Keys("ctrl+shift+s")])),
    line(12, "tools", Driven(&[
        Keys("F12"),
        Keys("ctrl+shift+i"),
        Keys("ctrl+shift+j"),
        Keys("ctrl+shift+c"),
        Keys("ctrl+shift+k"),
    ])),
    line(13, "address", Driven(&[Keys("ctrl+l"), Keys("F6"), Keys("alt+d"), Keys("ctrl+k")])),
    line(14, "reload", Driven(&[
        Keys("F5"),
        Keys("ctrl+F5"),
        Keys("ctrl+r"),
        Keys("ctrl+shift+r"),
        Keys("shift+F5"),
    ])),
    line(15, "source", Driven(&[
        Keys("ctrl+u"),
        Script("location.assign('view-source:tauri://localhost/'); return 'held';"),
    ])),
    line(16, "system-keys", Driven(&[
        Away("super"),
        Away("ctrl+Escape"),
        Away("alt+Tab"),
        Away("alt+Escape"),
        Away("alt+space"),
        Away("super+d"),
        Away("super+l"),
        Away("ctrl+alt+t"),
        Away("ctrl+alt+Left"),
        Away("ctrl+alt+Delete"),
        Away("ctrl+alt+BackSpace"),
    ])),
    line(17, "sticky-keys", Driven(&[Try::Hand(Hand::FiveTimesShift)])),
    line(18, "system-keyboard", Driven(&[
        Keys("ctrl+period"),
        Keys("ctrl+semicolon"),
        Keys("super+period"),
        Keys("ctrl+shift+u"),
    ])),
    line(19, "links", Driven(&[Script(
        "for (const address of ['mailto:a@example.be', 'tel:101', 'sms:101', 'file:///etc/passwd',
             'data:text/html,x', 'intent:x', 'onthaal:x', 'https://example.be/', 'about:blank']) {
           location.assign(address);
         }
         const link = document.createElement('a');
         for (const address of ['javascript:document.title=1', 'mailto:a@example.be', 'file:///']) {
           link.href = address;
           document.body.append(link);
           link.click();
         }
         link.remove();
         return document.title === '1' ? 'a script ran' : 'held';",
    )])),
    line(20, "new-window", Driven(&[Script(
        "if (window.open('https://example.be/') !== null) return 'open';
         if (document.open('https://example.be/', '_blank', '') !== null) return 'document.open';
         const link = Object.assign(document.createElement('a'), { href: 'https://example.be/', target: '_blank', rel: 'noopener' });
         const form = Object.assign(document.createElement('form'), { action: 'https://example.be/', target: '_blank' });
         document.body.append(link, form);
         link.click();
         form.submit();
         link.remove();
         form.remove();
         return 'held';",
    )])),
    line(21, "files", Driven(&[
        Try::Hand(Hand::FileInput),
        Script(
            "const link = document.createElement('a');
             link.href = URL.createObjectURL(new Blob(['x']));
             link.download = 'x.txt';
             document.body.append(link);
             link.dispatchEvent(new MouseEvent('click', { bubbles: false }));
             link.click();
             link.remove();
             for (const kind of ['iframe', 'embed', 'object']) {
               const part = document.createElement(kind);
               part.setAttribute(kind === 'object' ? 'data' : 'src', 'data:application/pdf;base64,JVBERi0=');
               document.body.append(part);
               const shown = kind === 'iframe' && part.contentWindow?.location.href !== 'about:blank';
               part.remove();
               if (shown) return kind;
             }
             return 'held';",
        ),
    ])),
    line(22, "remembered-words", Driven(&[Try::Hand(Hand::FieldOfASearch(Held::ForgetsWords))])),
    line(23, "clipboard", Driven(&[Try::Hand(Hand::FieldOfASearch(Held::Clipboard))])),
    line(24, "sharing", Driven(&[Script(
        "if ('share' in navigator) return 'share';
         if (!('Notification' in window)) return 'held';
         const answer = await Notification.requestPermission();
         return answer === 'granted' ? answer : 'held';",
    )])),
    line(25, "camera", Driven(&[Script(
        "const asks = [{ video: true }, { audio: true }, { audio: true, video: true }];
         for (const ask of asks) {
           const seen = await navigator.mediaDevices?.getUserMedia(ask).then(() => true, () => false);
           if (seen) return JSON.stringify(ask);
         }
         const screen = await navigator.mediaDevices?.getDisplayMedia?.({ video: true }).then(() => true, () => false);
         if (screen) return 'screen';
         if (!navigator.geolocation) return 'held';
         return new Promise((say) => {
           navigator.geolocation.getCurrentPosition(() => say('a place'), () => say('held'), { timeout: 2000 });
           setTimeout(() => say('held'), 2500);
         });",
    )])),
    line(26, "plugged-in", Driven(&[Try::Hand(Hand::Storm)])),
    line(27, "power", Asserted(
        "A test cannot press the button of a tablet or start it from another disk. What the recipe \
         sets is read: the buttons do nothing, and the kiosk begins with the system and comes back.",
        recipe::the_power_button_does_nothing,
    )),
    line(28, "crash", DrivenIn(
        include_str!("watchdog.rs"),
        "window_the_kiosk_comes_back_after_a_crash_a_hang_and_a_dead_page_and_shows_nothing_of_before",
    )),
    line(29, "network-page", Driven(&[Script(
        "location.assign('http://detectportal.example/');
         const refused = [];
         addEventListener('securitypolicyviolation', (event) => refused.push(event.blockedURI));
         const answer = await fetch('http://127.0.0.1:9/').then(() => 'answered', () => 'failed');
         await new Promise((done) => setTimeout(done, 100));
         return answer === 'failed' && refused.length > 0 ? 'held' : answer;",
    )])),
    line(30, "half-typed", Driven(&[Try::Hand(Hand::FieldOfASearch(Held::HalfTyped))])),
];

#[test]
fn thirty_of_thirty_ways_out_are_driven_or_asserted_with_the_reason() -> anyhow::Result<()> {
    let mut driven = 0;
    for (line, way) in TABLE.iter().zip(onthaal_app::ESCAPES) {
        ensure!(
            line.number == way.number && line.code == way.code,
            "K{}",
            line.number
        );
        match &line.proof {
            Driven(tries) => {
                ensure!(!tries.is_empty(), "K{} has no try", line.number);
                driven += 1;
            }
            DrivenIn(file, test) => {
                ensure!(file.contains(&format!("fn {test}()")), "K{}", line.number);
                driven += 1;
            }
            Asserted(reason, check) => {
                ensure!(reason.len() > 40, "K{} has no reason", line.number);
                check().with_context(|| format!("K{}", line.number))?;
            }
        }
    }
    println!(
        "30 of 30: {driven} driven, {} asserted",
        TABLE.len() - driven
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn window_no_way_leads_out_of_the_kiosk() -> anyhow::Result<()> {
    if !crate::driver::has_display() {
        return Ok(());
    }
    let scene = Scene::open().await?;
    for line in &TABLE {
        let Driven(tries) = &line.proof else { continue };
        for attempt in *tries {
            let done = match attempt {
                Keys(chord) => scene.keys(chord, true).await,
                Away(chord) => scene.keys(chord, false).await,
                Script(script) => scene.script(script).await,
                Try::Hand(hand) => scene.hand(*hand).await,
            };
            done.with_context(|| format!("K{} {}", line.number, line.code))?;
            scene
                .unchanged()
                .await
                .with_context(|| format!("K{} {} leads somewhere", line.number, line.code))?;
        }
    }
    scene.the_desk_has_a_menu().await
}
