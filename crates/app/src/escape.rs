//! The thirty ways in which somebody might try to get out of the kiosk, and who holds each.

use serde::Serialize;
use ts_rs::TS;

/// The system under the app.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HostSystem {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// Android.
    Android,
    /// Any other, or nobody said.
    #[default]
    Other,
}

/// What the app runs in, as only its host knows. When nobody says, it is a browser.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HostFacts {
    /// Whether the page stands in the window of the app, which goes nowhere else.
    pub window: bool,
    /// The system under it.
    pub system: HostSystem,
    /// Whether the session shows this app and nothing beside it: no desktop, no keys of one.
    pub session: bool,
    /// Whether somebody starts the app anew when it ends or hangs.
    pub watched: bool,
    /// Whether the window takes orders of a test program.
    pub automation: bool,
}

/// How it stands with one way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EscapeState {
    /// The app holds it.
    Locked,
    /// It stands open as the app was started here.
    Open,
    /// The system holds it, or does not: the app cannot see that.
    BySystem,
}

macro_rules! advices {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal,)+) => {
        /// What to do on this device. Every locale of staff has a text `escape-do-<code>` for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
        pub enum Advice { $($(#[doc = $doc])+ #[serde(rename = $code)] $variant,)+ }

        impl Advice {
            /// All of them.
            pub const ALL: &'static [Advice] = &[$(Advice::$variant,)+];

            /// The code in kebab case.
            pub fn as_str(self) -> &'static str {
                match self { $(Advice::$variant => $code,)+ }
            }
        }
    };
}

advices! {
    /// Use the app and no browser.
    App = "app",
    /// Start the tablet in a session of the kiosk alone.
    Session = "session",
    /// Switch the other text screens off.
    Consoles = "consoles",
    /// Turn assigned access on.
    AssignedAccess = "assigned-access",
    /// Turn lock task on.
    LockTask = "lock-task",
    /// Let the app be watched.
    Watch = "watch",
    /// Start without the setting for tests.
    Automation = "automation",
    /// Cover the sockets.
    Ports = "ports",
    /// Cover the power button.
    Power = "power",
    /// Tell somebody: the page found open what ought to be locked.
    Report = "report",
}

/// Who keeps a way shut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeper {
    /// The page and the window of the app, in every system alike.
    Window,
    /// The page, and behind it rules of the web view, which the window sets on Linux alone.
    WebView,
    /// The window, unless it takes orders of a test program.
    Tools,
    /// The session: without a desktop there is nothing to come to.
    Session,
    /// The session, which cannot hold all of it.
    Consoles,
    /// Whoever starts the app anew.
    Watch,
    /// The furniture around the tablet.
    Furniture(Advice),
}

/// One way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Escape {
    /// Its number: 1 is K1.
    pub number: u8,
    /// Its name; every locale of staff has a text `escape-<code>`.
    pub code: &'static str,
    keeper: Keeper,
}

const fn way(number: u8, code: &'static str, keeper: Keeper) -> Escape {
    Escape {
        number,
        code,
        keeper,
    }
}

/// All thirty, in their order.
pub const ESCAPES: [Escape; 30] = [
    way(1, "long-press", Keeper::WebView),
    way(2, "selection", Keeper::Window),
    way(3, "drag", Keeper::Window),
    way(4, "drop", Keeper::Window),
    way(5, "zoom", Keeper::Window),
    way(6, "swipe", Keeper::Session),
    way(7, "full-screen", Keeper::Window),
    way(8, "close", Keeper::Window),
    way(9, "new-window-keys", Keeper::Window),
    way(10, "print", Keeper::WebView),
    way(11, "save-open", Keeper::Window),
    way(12, "tools", Keeper::Tools),
    way(13, "address", Keeper::Window),
    way(14, "reload", Keeper::Window),
    way(15, "source", Keeper::Window),
    way(16, "system-keys", Keeper::Consoles),
    way(17, "sticky-keys", Keeper::Session),
    way(18, "system-keyboard", Keeper::Session),
    way(19, "links", Keeper::Window),
    way(20, "new-window", Keeper::Window),
    way(21, "files", Keeper::WebView),
    way(22, "remembered-words", Keeper::WebView),
    way(23, "clipboard", Keeper::Window),
    way(24, "sharing", Keeper::Window),
    way(25, "camera", Keeper::WebView),
    way(26, "plugged-in", Keeper::Furniture(Advice::Ports)),
    way(27, "power", Keeper::Furniture(Advice::Power)),
    way(28, "crash", Keeper::Watch),
    way(29, "network-page", Keeper::WebView),
    way(30, "half-typed", Keeper::Window),
];

impl Escape {
    /// How it stands where the app runs, and what to do when it is not locked.
    pub fn stands(&self, host: HostFacts) -> (EscapeState, Option<Advice>) {
        if !host.window {
            return (EscapeState::Open, Some(Advice::App));
        }
        match self.keeper {
            Keeper::Window => (EscapeState::Locked, None),
            Keeper::WebView => in_web_view(host.system),
            Keeper::Tools if host.automation => (EscapeState::Open, Some(Advice::Automation)),
            Keeper::Tools => (EscapeState::Locked, None),
            Keeper::Session | Keeper::Consoles => self.in_session(host),
            Keeper::Watch if host.watched => (EscapeState::Locked, None),
            Keeper::Watch => (EscapeState::Open, Some(Advice::Watch)),
            Keeper::Furniture(advice) => (EscapeState::BySystem, Some(advice)),
        }
    }

    fn in_session(&self, host: HostFacts) -> (EscapeState, Option<Advice>) {
        match host.system {
            HostSystem::Windows => (EscapeState::BySystem, Some(Advice::AssignedAccess)),
            HostSystem::Android => (EscapeState::BySystem, Some(Advice::LockTask)),
            HostSystem::Linux | HostSystem::Other if !host.session => {
                (EscapeState::Open, Some(Advice::Session))
            }
            HostSystem::Linux | HostSystem::Other if self.keeper == Keeper::Consoles => {
                (EscapeState::BySystem, Some(Advice::Consoles))
            }
            HostSystem::Linux | HostSystem::Other => (EscapeState::Locked, None),
        }
    }
}

/// What the page alone holds against a web view that sets no rules of its own, is for the system to hold.
fn in_web_view(system: HostSystem) -> (EscapeState, Option<Advice>) {
    match system {
        HostSystem::Linux => (EscapeState::Locked, None),
        HostSystem::Windows => (EscapeState::BySystem, Some(Advice::AssignedAccess)),
        HostSystem::Android => (EscapeState::BySystem, Some(Advice::LockTask)),
        HostSystem::Other => (EscapeState::Open, Some(Advice::Report)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIOSK: HostFacts = HostFacts {
        window: true,
        system: HostSystem::Linux,
        session: true,
        watched: true,
        automation: false,
    };

    fn count(host: HostFacts, state: EscapeState) -> usize {
        let stands = |way: &&Escape| way.stands(host).0 == state;
        ESCAPES.iter().filter(stands).count()
    }

    #[test]
    fn the_ways_are_numbered_from_one_to_thirty() {
        for (at, way) in ESCAPES.iter().enumerate() {
            assert_eq!(usize::from(way.number), at + 1, "{}", way.code);
        }
    }

    #[test]
    fn a_watched_kiosk_session_leaves_to_the_furniture_what_is_of_the_furniture() {
        assert_eq!(count(KIOSK, EscapeState::Open), 0);
        let left: Vec<u8> = ESCAPES
            .iter()
            .filter(|way| way.stands(KIOSK).0 == EscapeState::BySystem)
            .map(|way| way.number)
            .collect();
        assert_eq!(left, [16, 26, 27]);
    }

    #[test]
    fn what_only_the_web_view_of_linux_holds_is_locked_on_linux_alone() {
        let check = |system, state| {
            let host = HostFacts { system, ..KIOSK };
            let held = ESCAPES.iter().filter(|way| way.keeper == Keeper::WebView);
            let told: Vec<_> = held.map(|way| (way.number, way.stands(host).0)).collect();
            assert_eq!(told, [1, 10, 21, 22, 25, 29].map(|number| (number, state)));
        };
        check(HostSystem::Linux, EscapeState::Locked);
        check(HostSystem::Windows, EscapeState::BySystem);
        check(HostSystem::Android, EscapeState::BySystem);
        check(HostSystem::Other, EscapeState::Open);
    }

    #[test]
    fn what_is_not_locked_always_says_what_to_do() {
        let flags = [false, true];
        for window in flags {
            for session in flags {
                for watched in flags {
                    for automation in flags {
                        for system in [
                            HostSystem::Linux,
                            HostSystem::Windows,
                            HostSystem::Android,
                            HostSystem::Other,
                        ] {
                            let host = HostFacts {
                                window,
                                system,
                                session,
                                watched,
                                automation,
                            };
                            for way in ESCAPES {
                                let (state, advice) = way.stands(host);
                                assert_eq!(state == EscapeState::Locked, advice.is_none());
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_browser_holds_nobody() {
        assert_eq!(count(HostFacts::default(), EscapeState::Open), 30);
    }

    #[test]
    fn a_desktop_a_test_setting_and_nobody_who_watches_each_leave_a_way_open() {
        let check = |host: HostFacts, open: &[u8]| {
            let found: Vec<u8> = ESCAPES
                .iter()
                .filter(|way| way.stands(host).0 == EscapeState::Open)
                .map(|way| way.number)
                .collect();
            assert_eq!(found, open);
        };
        check(
            HostFacts {
                session: false,
                ..KIOSK
            },
            &[6, 16, 17, 18],
        );
        check(
            HostFacts {
                automation: true,
                ..KIOSK
            },
            &[12],
        );
        check(
            HostFacts {
                watched: false,
                ..KIOSK
            },
            &[28],
        );
    }
}
