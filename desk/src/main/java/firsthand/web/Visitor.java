package firsthand.web;

/// Who asks.
///
/// @param name as it goes into the audit log; `desk` where the desk is open to this machine alone
/// @param signedIn whether there is a session that can be ended
public record Visitor(String name, Role role, boolean signedIn) {
    /// Whoever sits at this machine, when the desk is bound to it alone.
    public static final Visitor AT_THIS_MACHINE = new Visitor("desk", Role.EDITOR, false);

    public static final Visitor NOBODY = new Visitor("", Role.NOBODY, false);
}
